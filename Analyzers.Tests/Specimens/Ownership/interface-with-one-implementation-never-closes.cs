// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace EchoService;

internal interface IConnectionHandler
{
    Task HandleAsync(TcpClient client);
}

internal sealed class GreetingHandler : IConnectionHandler
{
    public async Task HandleAsync(TcpClient client)
    {
        await client.GetStream().WriteAsync("hello\r\n"u8.ToArray());
    }
}

internal sealed class Acceptor(IConnectionHandler handler)
{
    public async Task RunAsync(TcpListener listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(stop); //~ TCP1001
            _ = handler.HandleAsync(client);
        }
    }
}
