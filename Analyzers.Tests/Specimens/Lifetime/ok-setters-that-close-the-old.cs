// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net.Sockets;

public class Slots : IDisposable
{
    private readonly TcpClient?[] _clients = new TcpClient?[8];
    private TcpClient? _last;

    public TcpClient? this[int i]
    {
        get => _clients[i];
        private set
        {
            _clients[i]?.Dispose();
            _clients[i] = value;
        }
    }

    public TcpClient? Last
    {
        get => _last;
        set
        {
            if (ReferenceEquals(_last, value))
                return;
            _last?.Dispose();
            _last = value;
        }
    }

    public void Open(int i, string host) => this[i] = new TcpClient(host, 1);

    public void Reconnect(string host) => Last = new TcpClient(host, 2);

    public void Dispose()
    {
        for (var i = 0; i < _clients.Length; i++)
            this[i] = null;
        Last = null;
    }
}
