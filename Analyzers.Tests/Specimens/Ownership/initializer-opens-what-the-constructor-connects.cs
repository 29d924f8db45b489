// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

sealed class Chronograph : IDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true }; //~ TCP1003

    public Chronograph(string host)
    {
        _client.Connect(host, 7788);
        _client.GetStream().WriteByte(1);
    }

    public Chronograph()
        : this("localhost")
    {
    }

    public int Read() => _client.GetStream().ReadByte();

    public void Dispose() => _client.Dispose();
}
