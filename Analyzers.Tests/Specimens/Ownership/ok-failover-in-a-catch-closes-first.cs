// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal sealed class HaPublisher(string primary, string standby) : IDisposable
{
    private TcpClient _client = new(primary, 4222);

    public void Publish(byte[] message)
    {
        try
        {
            _client.GetStream().Write(message);
        }
        catch (IOException)
        {
            _client.Dispose();
            _client = new TcpClient(standby, 4222);
        }
    }

    public void Dispose() => _client.Dispose();
}
