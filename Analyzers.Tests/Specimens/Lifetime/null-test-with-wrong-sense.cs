// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class SlotServer
{
    public void Reject(TcpListener listener, bool pending)
    {
        TcpClient? client = null;
        if (pending)
            client = listener.AcceptTcpClient(); //~ TCP1001
        if (client == null)
            client?.Close(); // meant != null
    }
}
