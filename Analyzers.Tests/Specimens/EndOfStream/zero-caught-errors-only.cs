// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class FeedThread : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly MemoryStream _archive = new();

    public void Start(string host, int port)
    {
        _client.Connect(host, port);
        new Thread(Pump) { IsBackground = true }.Start();
    }

    private void Pump()
    {
        var stream = _client.GetStream();
        var buffer = new byte[4096];
        try
        {
            while (true)
            {
                int n;
                try
                {
                    n = stream.Read(buffer, 0, buffer.Length); //~ TCP2001
                }
                catch (IOException)
                {
                    break;
                }

                _archive.Write(buffer, 0, n);
            }
        }
        finally
        {
            _client.Close();
        }
    }

    public void Dispose() => _client.Dispose();
}
