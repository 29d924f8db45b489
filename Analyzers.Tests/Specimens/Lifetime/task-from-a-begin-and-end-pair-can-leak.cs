// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class MeterLink
{
    public async Task<Socket> DialAsync(EndPoint meter)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1003
        await Task.Factory.FromAsync(socket.BeginConnect, socket.EndConnect, meter, null).ConfigureAwait(false);
        return socket;
    }

    public async Task<Socket> DialByLambdasAsync(EndPoint meter)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1003
        await Task.Factory.FromAsync((done, state) => socket.BeginConnect(meter, done, state), result => socket.EndConnect(result), null);
        return socket;
    }

    public async Task ServeAsync(TcpListener listener, Predicate<EndPoint?> isMeter)
    {
        while (true)
        {
            var client = await Task.Factory.FromAsync(listener.BeginAcceptTcpClient, listener.EndAcceptTcpClient, null); //~ TCP1002
            if (!isMeter(client.Client.RemoteEndPoint))
                continue;
            client.Close();
        }
    }
}
