// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class RobotLink : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly Queue<byte[]> _inbox = new();
    private volatile bool _running = true;

    public void Open(string host)
    {
        _client.Connect(host, 30003);
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        var buffer = new byte[1108];
        while (_running)
        {
            if (_client.Available == 0)
            {
                Thread.Sleep(5);
                continue;
            }

            int n = _client.GetStream().Read(buffer, 0, buffer.Length); //~ TCP2001
            _inbox.Enqueue(buffer.AsSpan(0, n).ToArray());
        }

        _client.Close();
    }

    public void Dispose() => _running = false;
}
