// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;

internal static class Program
{
    static void Main(string[] args)
    {
        // One connection for as long as the process lives; when a write fails the process ends.
        var client = new TcpClient(args[0], 2003);
        var writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        while (true)
        {
            writer.WriteLine($"host.load {Environment.WorkingSet}");
            Thread.Sleep(10_000);
        }
    }
}
