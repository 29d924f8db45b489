// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class BillingClient
{
    public void Send(byte[] record)
    {
        using var client = new TcpClient("billing.internal", 5050);
        client.GetStream().Write(record);
    }
}
