// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class StatusPage
{
    public void Run()
    {
        var listener = new TcpListener(IPAddress.Loopback, 8081);
        listener.Start();
        while (true)
        {
            var client = listener.AcceptTcpClient();
            Task.Run(() => Answer(client));
        }
    }

    private static void Answer(TcpClient client)
    {
        using (client)
        using (var reader = new StreamReader(client.GetStream()))
        {
            while (!string.IsNullOrEmpty(reader.ReadLine()))
            {
            }

            client.GetStream().Write("HTTP/1.0 204 No Content\r\n\r\n"u8);
        }
    }
}
