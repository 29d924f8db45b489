// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

sealed class Printer(string host) : IDisposable
{
    private readonly TcpClient _client = new(host, 9100);

    public bool IsConnected => _client != null && _client.Connected;

    public void Print(byte[] page)
    {
        if (!IsConnected)
            return;
        _client.GetStream().Write(page);
    }

    /// <summary>Leaves what is not connected to Dispose.</summary>
    public void Hush()
    {
        if (IsConnected)
            _client.Close();
    }

    public void Dispose()
    {
        if (IsConnected)
            Console.WriteLine("was still connected");
        _client.Close();
    }
}

sealed class Drawer(Socket socket)
{
    public void Release()
    {
        if (socket is { Connected: true })
            socket.Shutdown(SocketShutdown.Both);
        socket.Close();
    }
}

sealed class Scanner(TcpClient? client)
{
    private readonly TcpClient? _client = client;

    private bool IsReady() => _client?.Connected == true && _client.Available > 0;

    public void Stop()
    {
        if (IsReady())
            Console.WriteLine("a code is lost");
        _client?.Close();
    }
}
