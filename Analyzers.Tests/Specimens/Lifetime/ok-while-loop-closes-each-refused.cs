// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Handoff
{
    public TcpClient? FirstAccepted(TcpListener listener, int tries)
    {
        while (tries-- > 0)
        {
            TcpClient candidate = listener.AcceptTcpClient();
            if (candidate.Available > 0)
                return candidate;
            candidate.Close();
        }

        return null;
    }
}
