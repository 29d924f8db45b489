// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

sealed class Pager : IDisposable
{
    private TcpClient? _line;

    public void Connect(string host)
    {
        _line = new TcpClient(host, 4000); //~ TCP1005
    }

    public void Page(byte[] text) => _line!.GetStream().Write(text);

    public void Dispose() => _line?.Dispose();
}
