// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class MeterLink
{
    public async Task<Socket> DialAsync(EndPoint meter)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await Task.Factory.FromAsync(socket.BeginConnect, socket.EndConnect, meter, null).ConfigureAwait(false);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public async Task ServeAsync(TcpListener listener, Predicate<EndPoint?> isMeter)
    {
        while (true)
        {
            var client = await Task.Factory.FromAsync(listener.BeginAcceptTcpClient, listener.EndAcceptTcpClient, null);
            if (isMeter(client.Client.RemoteEndPoint))
                Console.WriteLine("a meter");
            client.Close();
        }
    }
}
