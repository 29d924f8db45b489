// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class ControllerLink(string host, int port)
{
    public void SendBoot(byte[] message)
    {
        for (int attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                using var client = new TcpClient(host, port);
                client.GetStream().Write(message);
                return;
            }
            catch (SocketException)
            {
                Console.Error.WriteLine($"attempt {attempt} failed");
            }
        }
    }
}
