// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Text;

namespace ChatServer;

internal sealed class LoginGate
{
    private static readonly byte[] Closed = Encoding.ASCII.GetBytes("421 server is full\r\n");

    public void TurnAway(TcpListener listener)
    {
        TcpClient visitor = listener.AcceptTcpClient();
        Explain(visitor);
    }

    private static void Explain(TcpClient visitor)
    {
        try
        {
            visitor.GetStream().Write(Closed, 0, Closed.Length);
        }
        finally
        {
            visitor.Close();
        }
    }
}
