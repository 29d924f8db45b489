// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Text;

internal static class Program
{
    static int Main(string[] args)
    {
        var client = new TcpClient(args[0], int.Parse(args[1])); //~ TCP1001
        client.GetStream().Write(Encoding.UTF8.GetBytes(args[2]));
        return 0;
    }
}
