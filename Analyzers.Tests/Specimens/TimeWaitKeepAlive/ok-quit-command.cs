// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class MailServer(TcpListener listener)
{
    public void Run()
    {
        while (true)
        {
            var client = listener.AcceptTcpClient();
            ThreadPool.QueueUserWorkItem(_ => Serve(client));
        }
    }

    private static void Serve(TcpClient client)
    {
        using (client)
        using (var reader = new StreamReader(client.GetStream()))
        {
            string line;
            while ((line = reader.ReadLine()) != null)
            {
                if (line.Equals("QUIT", StringComparison.OrdinalIgnoreCase))
                    break;
                client.GetStream().Write("250 OK\r\n"u8);
            }
        }
    }
}
