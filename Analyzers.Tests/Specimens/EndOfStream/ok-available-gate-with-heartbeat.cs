// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class RobotLink : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly Queue<byte[]> _inbox = new();

    public void Run(string host)
    {
        _client.Connect(host, 30003);
        var stream = _client.GetStream();
        var buffer = new byte[1108];
        long nextPing = Environment.TickCount64;
        while (true)
        {
            if (Environment.TickCount64 >= nextPing)
            {
                stream.Write("PING\n"u8);
                nextPing = Environment.TickCount64 + 2_000;
            }

            if (_client.Available == 0)
            {
                Thread.Sleep(5);
                continue;
            }

            int n = stream.Read(buffer, 0, buffer.Length);
            _inbox.Enqueue(buffer.AsSpan(0, n).ToArray());
        }
    }

    public void Dispose() => _client.Dispose();
}
