// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class TicketServer(TcpListener listener)
{
    public void Run()
    {
        var request = new byte[64];
        while (true)
        {
            using var client = listener.AcceptTcpClient();
            var stream = client.GetStream();
            int n;
            do
            {
                n = stream.Read(request, 0, request.Length);
                stream.Write("ack\n"u8);
            } while (n != 0);
        }
    }
}
