// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class FleetRestarter
{
    public void RestartAll(IEnumerable<string> hosts)
    {
        foreach (var host in hosts)
        {
            using var client = new TcpClient(host, 9000);
            client.GetStream().Write("RESTART\n"u8);
        }
    }
}
