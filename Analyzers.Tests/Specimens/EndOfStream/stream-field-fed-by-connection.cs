// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class RespReader
{
    private readonly Stream _input;
    private readonly List<byte> _line = new();

    public RespReader(Stream input) => _input = input;

    public byte[] ReadLine()
    {
        _line.Clear();
        int b;
        do
        {
            b = _input.ReadByte(); //~ TCP2001
            _line.Add((byte)b);
        }
        while (b != '\n');
        return _line.ToArray();
    }
}

static class CacheClient
{
    public static byte[] Ping(string host)
    {
        using var client = new TcpClient(host, 6379);
        using var stream = client.GetStream();
        stream.Write("PING\r\n"u8);
        return new RespReader(stream).ReadLine();
    }
}
