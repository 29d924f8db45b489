// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.IO.Pipelines;
using System.Net.Sockets;

class FrameSource(string host)
{
    public int FirstByte()
    {
        var pipe = PipeReader.Create(new TcpClient(host, 6101).GetStream());
        using var stream = pipe.AsStream();
        return stream.ReadByte();
    }
}
