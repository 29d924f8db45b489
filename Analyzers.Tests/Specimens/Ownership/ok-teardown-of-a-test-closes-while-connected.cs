// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

[AttributeUsage(AttributeTargets.Method)]
sealed class TestCleanupAttribute : Attribute;

public class SessionTests
{
    private readonly Socket _client = new(SocketType.Stream, ProtocolType.Tcp);

    public void Setup() => _client.Connect(new IPEndPoint(IPAddress.Loopback, 8122));

    [TestCleanup]
    public void TearDown()
    {
        if (_client.Connected)
        {
            _client.Shutdown(SocketShutdown.Both);
            _client.Dispose();
        }
    }
}
