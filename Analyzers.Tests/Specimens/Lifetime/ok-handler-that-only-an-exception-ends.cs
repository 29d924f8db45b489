// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class Threads
{
    public void Run(TcpListener listener)
    {
        while (true)
        {
            var client = listener.AcceptTcpClient();
            new Thread(() =>
            {
                try { Echo(client); }
                catch (IOException) { client.Close(); }
            }).Start();
        }
    }

    private static void Echo(TcpClient client)
    {
        var stream = client.GetStream();
        var buffer = new byte[1024];
        while (true)
        {
            int n = stream.Read(buffer);
            if (n == 0)
                throw new IOException("gone");
            stream.Write(buffer.AsSpan(0, n));
        }
    }
}
