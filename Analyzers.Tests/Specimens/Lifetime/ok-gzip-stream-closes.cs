// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.IO.Compression;
using System.Net.Sockets;

class LogShipper(string host)
{
    public void Ship(Stream log)
    {
        using var packed = new GZipStream(new TcpClient(host, 5140).GetStream(), CompressionMode.Compress);
        log.CopyTo(packed);
    }
}
