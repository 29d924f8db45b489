// rules: TCP2001,TCP2002,TCP2003
using System.IO;
using System.Net.Sockets;

internal sealed class LineSource(TcpClient client)
{
    private readonly NetworkStream _stream = client.GetStream();

    public byte[] ReadLine()
    {
        var line = new MemoryStream();
        while (true)
        {
            int next = _stream.ReadByte(); //~ TCP2001
            if (next == -1 && line.Length > 0)
                break;
            if (next < 0)
                continue;
            if (next == '\n')
                break;
            line.WriteByte((byte)next);
        }

        return line.ToArray();
    }
}
