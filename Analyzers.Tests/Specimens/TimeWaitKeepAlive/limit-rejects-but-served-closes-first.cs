// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class TicketServer(TcpListener listener)
{
    private int _issued;

    public void Run()
    {
        while (true)
        {
            var client = listener.AcceptTcpClient();
            if (_issued >= 10_000)
            {
                client.Close();
                continue;
            }

            client.GetStream().Write(Encoding.ASCII.GetBytes($"ticket {++_issued}\n"));
            client.Close(); //~ TCP4001
        }
    }
}
