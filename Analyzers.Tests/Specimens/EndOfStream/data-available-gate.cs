// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;
using System.Text;

static class PollingChat
{
    public static void Run(string host, int port)
    {
        using var client = new TcpClient(host, port);
        var stream = client.GetStream();
        var buffer = new byte[1024];
        while (true)
        {
            if (stream.DataAvailable)
            {
                int n = stream.Read(buffer, 0, buffer.Length); //~ TCP2001
                Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
            }

            Thread.Sleep(10);
        }
    }
}
