// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

sealed class Uplink(EndPoint[] servers)
{
    public Socket Open()
    {
        foreach (var server in servers)
        {
            var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (TryConnect(socket, server))
                return socket;
        }

        throw new IOException("No server answers.");
    }

    public async Task<Socket> OpenAsync(CancellationToken token)
    {
        foreach (var server in servers)
        {
            var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (await TryConnectAsync(socket, server, token))
                return socket;
        }

        throw new IOException("No server answers.");
    }

    private static bool TryConnect(Socket socket, EndPoint server)
    {
        try
        {
            socket.Connect(server);
            return socket.Connected;
        }
        catch
        {
            socket.Dispose();
            return false;
        }
    }

    private static async Task<bool> TryConnectAsync(Socket socket, EndPoint server, CancellationToken token)
    {
        try
        {
            await socket.ConnectAsync(server, token);
            return socket.Connected;
        }
        catch
        {
            socket.Dispose();
            return false;
        }
    }
}
