// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class PortScanner
{
    public List<int> Scan(string host)
    {
        var open = new List<int>();
        for (int port = 1; port < 1024; port++)
        {
            using var client = new TcpClient();
            try
            {
                client.Connect(host, port);
                open.Add(port);
            }
            catch (SocketException)
            {
            }
        }

        return open;
    }
}
