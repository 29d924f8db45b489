// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class PollingChat
{
    public static void Run(string host, int port)
    {
        using var client = new TcpClient(host, port);
        var stream = client.GetStream();
        var buffer = new byte[1024];
        long lastData = Environment.TickCount64;
        while (true)
        {
            if (stream.DataAvailable)
            {
                int n = stream.Read(buffer, 0, buffer.Length);
                Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
                lastData = Environment.TickCount64;
            }
            else if (Environment.TickCount64 - lastData > 30_000)
            {
                break;
            }

            Thread.Sleep(10);
        }
    }
}
