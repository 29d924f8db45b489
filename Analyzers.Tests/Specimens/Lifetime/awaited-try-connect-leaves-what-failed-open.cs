// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

sealed class Uplink(EndPoint[] servers)
{
    public async Task<Socket> OpenAsync(CancellationToken token)
    {
        foreach (var server in servers)
        {
            var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
            if (await TryConnectAsync(socket, server, token).ConfigureAwait(false))
                return socket;
        }

        throw new IOException("No server answers.");
    }

    private static async Task<bool> TryConnectAsync(Socket socket, EndPoint server, CancellationToken token)
    {
        try
        {
            await socket.ConnectAsync(server, token).ConfigureAwait(false);
            return true;
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.Message);
            return false;
        }
        catch
        {
            socket.Dispose();
            return false;
        }
    }
}
