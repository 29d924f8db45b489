// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Text;

class Calculator(string host)
{
    public double Root(double value)
    {
        var stream = new TcpClient(host, 8889).GetStream();
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: false);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(value);
        return reader.ReadDouble();
    }
}
