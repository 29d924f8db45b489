// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class AlarmPanel(TcpListener listener)
{
    public void Run()
    {
        while (true)
        {
            var client = listener.AcceptTcpClient();
            Notify(client);
        }
    }

    private static void Notify(TcpClient client)
    {
        using (client)
        {
            client.GetStream().Write("ALARM\n"u8);
            Thread.Sleep(1000);
        }
    }
}
