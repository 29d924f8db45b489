// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ChatServer;

internal sealed class Doorman(HashSet<IPAddress> banned)
{
    private static readonly byte[] Welcome = Encoding.ASCII.GetBytes("welcome\r\n");

    public void AcceptOne(TcpListener listener)
    {
        TcpClient visitor = listener.AcceptTcpClient(); //~ TCP1002
        Admit(visitor);
    }

    private void Admit(TcpClient visitor)
    {
        if (visitor.Client.RemoteEndPoint is IPEndPoint peer && banned.Contains(peer.Address))
        {
            visitor.Close();
            return;
        }

        visitor.GetStream().Write(Welcome, 0, Welcome.Length);
    }
}
