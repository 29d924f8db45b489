// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class TimeServer
{
    public void Serve(TcpListener listener)
    {
        while (true)
        {
            Socket client = listener.AcceptSocket();
            try
            {
                client.Send(Encoding.ASCII.GetBytes(DateTime.UtcNow.ToString("O")));
            }
            finally
            {
                client.Close(); //~ TCP4001
            }
        }
    }
}
