// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class Reopen
{
    public void Serve(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Stop(); // before Start it does nothing
        try
        {
            listener.Start();
            listener.Stop();
            listener.Start();
            using var client = listener.AcceptTcpClient();
            client.GetStream().WriteByte(1);
        }
        finally
        {
            listener.Stop();
            listener.Stop();
        }
    }
}
