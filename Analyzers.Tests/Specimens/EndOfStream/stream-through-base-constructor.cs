// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

abstract class LineProtocol
{
    private readonly Stream _stream;

    protected LineProtocol(Stream stream) => _stream = stream;

    protected string ReadLine()
    {
        var line = new List<char>();
        while (true)
        {
            int b = _stream.ReadByte(); //~ TCP2001
            if (b == '\n')
                return new string(line.ToArray());
            line.Add((char)b);
        }
    }
}

sealed class NewsProtocol : LineProtocol
{
    public NewsProtocol(TcpClient client)
        : base(client.GetStream())
    {
        Console.WriteLine(ReadLine());
    }
}
