// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

sealed class Uplink(EndPoint[] servers)
{
    public async Task<Socket> OpenAsync(CancellationToken token)
    {
        foreach (var server in servers)
        {
            var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (await TryConnectAsync(socket, server, token).ConfigureAwait(false))
                return socket;
        }

        throw new IOException("No server answers.");
    }

    public Socket Open()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        return TryConnectAsync(socket, servers[0], default).Result ? socket : throw new IOException("The server does not answer.");
    }

    private static async Task<bool> TryConnectAsync(Socket socket, EndPoint server, CancellationToken token)
    {
        try
        {
            await socket.ConnectAsync(server, token).ConfigureAwait(false);
            return true;
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
            socket.Dispose();
            return false;
        }
    }
}
