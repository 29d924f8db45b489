// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

abstract class RecordSource
{
    private readonly Stream _stream;

    protected RecordSource(Stream stream) => _stream = stream;

    protected string ReadLine()
    {
        var line = new List<char>();
        while (true)
        {
            int b = _stream.ReadByte();
            if (b == '\n')
                return new string(line.ToArray());
            line.Add((char)b);
        }
    }
}

sealed class RecordFile : RecordSource
{
    public RecordFile(string path)
        : base(File.OpenRead(path))
    {
        Console.WriteLine(ReadLine());
    }

    public static Socket Unrelated() => new(SocketType.Stream, ProtocolType.Tcp);
}
