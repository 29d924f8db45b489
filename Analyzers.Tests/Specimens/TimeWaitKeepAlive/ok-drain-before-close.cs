// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class MotdServer(TcpListener listener)
{
    public void Run()
    {
        var scratch = new byte[256];
        while (true)
        {
            using var client = listener.AcceptTcpClient();
            client.ReceiveTimeout = 5000;
            var stream = client.GetStream();
            stream.Write("Welcome to the lobby\r\n"u8);
            while (stream.Read(scratch, 0, scratch.Length) > 0)
            {
            }
        }
    }
}
