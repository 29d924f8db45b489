// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Security;
using System.Net.Sockets;

public sealed class Exchange : IDisposable
{
    private TcpClient? _client;
    private Stream? _plain;
    private SslStream? _secure;

    public bool Connected { get; private set; }

    public void Connect(string host, int port)
    {
        if (Connected)
            throw new InvalidOperationException();
        _client = new TcpClient(); //~ TCP1005
        var pending = _client.BeginConnect(host, port, null, null);
        var inTime = pending.AsyncWaitHandle.WaitOne(1000);
        if (!inTime)
        {
            _client.Close();
            throw new TimeoutException();
        }

        _client.EndConnect(pending);
        _plain = _client.GetStream();
        _secure = null;
        Connected = true;
    }

    public void Send(byte[] data) => (_secure ?? _plain)!.Write(data);

    public void Dispose()
    {
        _secure?.Dispose();
        _plain?.Dispose();
        _client?.Dispose();
    }
}
