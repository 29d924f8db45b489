// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;
using System.Text;

sealed class MetricSender(string host, int port)
{
    public void SendAll(string[] metrics)
    {
        foreach (var metric in metrics)
        {
            using var client = new TcpClient(host, port); //~ TCP4002
            client.GetStream().Write(Encoding.ASCII.GetBytes(metric + "\n"));
        }
    }
}
