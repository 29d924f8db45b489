// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace LineProtocol;

internal abstract class OneShotServer
{
    public void ServeOne(TcpListener listener)
    {
        TcpClient client = listener.AcceptTcpClient();
        Serve(client);
    }

    protected abstract void Serve(TcpClient client);
}

internal sealed class QuoteOfTheDay(byte[] quote) : OneShotServer
{
    protected override void Serve(TcpClient client)
    {
        using (client)
            client.GetStream().Write(quote, 0, quote.Length);
    }
}
