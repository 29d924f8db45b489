// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.IO.Compression;
using System.Net.Sockets;

class Inflator
{
    public string? Line(string host)
    {
        var client = new TcpClient(host, 8009);
        var buffered = new BufferedStream(client.GetStream());
        var inflated = new DeflateStream(buffered, CompressionMode.Decompress);
        using var reader = new StreamReader(inflated);
        return reader.ReadLine();
    }
}
