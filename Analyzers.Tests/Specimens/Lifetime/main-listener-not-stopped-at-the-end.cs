// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

internal static class Program
{
    private static void Main()
    {
        var listener = new TcpListener(IPAddress.Loopback, 4711); //~ TCP1007
        listener.Start();
        using (var only = listener.AcceptTcpClient())
            only.GetStream().Write("one visitor only\n"u8);
        Console.WriteLine("done");
    }
}
