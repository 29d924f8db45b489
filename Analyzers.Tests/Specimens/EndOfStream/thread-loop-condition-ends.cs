// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class RecorderThread
{
    private readonly TcpClient _camera;
    private readonly Stream _file;

    public RecorderThread(string host, string path)
    {
        _camera = new TcpClient(host, 554);
        _file = File.Create(path);
        ThreadPool.QueueUserWorkItem(_ => Record());
    }

    private void Record()
    {
        var stream = _camera.GetStream();
        var buffer = new byte[65536];
        int n;
        while ((n = stream.Read(buffer, 0, buffer.Length)) > 0) //~ TCP2002
        {
            _file.Write(buffer, 0, n);
        }

        _file.Dispose();
    }

    public void Stop() => _camera.Close();
}
