// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class PairingServer
{
    public TcpClient? Pair(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start(1);
        try
        {
            return listener.Pending() ? listener.AcceptTcpClient() : null;
        }
        finally
        {
            listener.Stop();
        }
    }
}
