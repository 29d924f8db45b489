// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class RecorderThread : IDisposable
{
    private readonly Stream _file;
    private TcpClient? _camera;

    public RecorderThread(string host, string path)
    {
        _camera = new TcpClient(host, 554);
        _file = File.Create(path);
        ThreadPool.QueueUserWorkItem(_ => Record(_camera.GetStream()));
    }

    private void Record(NetworkStream stream)
    {
        var buffer = new byte[65536];
        int n;
        while ((n = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            _file.Write(buffer, 0, n);
        }

        Hangup();
    }

    private void Hangup()
    {
        Interlocked.Exchange(ref _camera, null)?.Dispose();
        _file.Dispose();
    }

    public void Dispose() => Hangup();
}
