// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class PortProbe
{
    public bool IsOpen(string host, int port)
    {
        try
        {
            using var probe = new TcpClient(host, port);
            return probe.Connected;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
