// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class MotdServer
{
    public void Run(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        while (true)
        {
            using var client = listener.AcceptTcpClient(); //~ TCP4001
            var motd = Encoding.UTF8.GetBytes("Welcome to the lobby\r\n");
            client.GetStream().Write(motd, 0, motd.Length);
        }
    }
}
