using System;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

public static class Program
{
    public static async Task<int> Main()
    {
        using (var client = new TcpClient())
        {
            await client.ConnectAsync("localhost", 7);
            var socket = client.Client;
            var pair = (socket, client);
            await Close(pair.socket, default);
            return pair.client.Available;
        }
    }

    private static Task Close<T>(T connection, CancellationToken token = default)
    {
        if (connection is Socket socket)
            socket.Shutdown(SocketShutdown.Both);
        return Task.CompletedTask;
    }
}
