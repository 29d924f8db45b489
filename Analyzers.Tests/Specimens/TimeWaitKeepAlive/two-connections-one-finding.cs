// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class MirrorReader : IDisposable
{
    private readonly TcpClient _primary;
    private readonly TcpClient _backup;

    public MirrorReader(string primary, string backup)
    {
        _primary = new TcpClient(primary, 4500); //~ TCP5001
        _backup = new TcpClient(backup, 4500); //~? TCP5001
    }

    public void Pump(Stream output)
    {
        var buffer = new byte[2048];
        int n;
        while ((n = _primary.GetStream().Read(buffer, 0, buffer.Length)) > 0)
            output.Write(buffer, 0, n);
        while ((n = _backup.GetStream().Read(buffer, 0, buffer.Length)) > 0)
            output.Write(buffer, 0, n);
    }

    public void Dispose()
    {
        _primary.Dispose();
        _backup.Dispose();
    }
}
