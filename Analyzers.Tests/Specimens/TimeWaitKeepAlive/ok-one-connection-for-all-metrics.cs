// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class MetricSender(string host, int port)
{
    public void SendAll(IEnumerable<string> metrics)
    {
        using var client = new TcpClient(host, port);
        foreach (var metric in metrics)
            client.GetStream().Write(Encoding.ASCII.GetBytes(metric + "\n"));
    }
}
