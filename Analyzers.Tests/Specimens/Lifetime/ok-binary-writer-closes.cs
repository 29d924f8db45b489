// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Text;

class Telemeter(string host)
{
    public void Emit(double value)
    {
        using (var writer = new BinaryWriter(new TcpClient(host, 8888).GetStream(), Encoding.ASCII))
            writer.Write(value);
    }
}
