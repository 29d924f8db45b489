// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class ReportClient(string host)
{
    public void Push(byte[] report)
    {
        using var client = new TcpClient(host, 7200);
        client.LingerState = new LingerOption(true, 10);
        client.GetStream().Write(report);
    }
}
