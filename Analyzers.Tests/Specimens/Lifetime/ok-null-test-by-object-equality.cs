// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class SlotServer
{
    public int Reject(TcpListener listener, bool pending)
    {
        TcpClient? client = null;
        if (pending)
            client = listener.AcceptTcpClient();
        if (ReferenceEquals(client, null))
            return 0;
        var waiting = client.Available;
        client.Close();
        return waiting;
    }
}
