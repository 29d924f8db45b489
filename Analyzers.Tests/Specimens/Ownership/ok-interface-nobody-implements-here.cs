// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace EchoService;

public interface IConnectionSink
{
    void Accepted(TcpClient client);
}

public sealed class Acceptor(IConnectionSink sink)
{
    public async Task RunAsync(TcpListener listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(stop);
            client.NoDelay = true;
            sink.Accepted(client);
        }
    }
}
