// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

sealed class Printer(string host) : IDisposable
{
    private readonly TcpClient _client = new(host, 9100);

    public bool IsConnected => _client != null && _client.Connected;

    public void Print(byte[] page) => _client.GetStream().Write(page);

    public void Dispose()
    {
        if (!IsConnected) //~ TCP1002
            return;
        _client.Close();
    }
}

sealed class Drawer(Socket socket)
{
    public void Kick(byte[] pulse) => socket.Send(pulse);

    public void Release()
    {
        if (socket is { Connected: true }) //~ TCP1002
            socket.Close();
    }
}

sealed class Scanner(TcpClient? client)
{
    private readonly TcpClient? _client = client;

    private bool IsAlive() => _client?.Connected ?? false;

    public void Stop()
    {
        var alive = IsAlive();
        if (alive) //~ TCP1002
            _client!.Close();
    }
}
