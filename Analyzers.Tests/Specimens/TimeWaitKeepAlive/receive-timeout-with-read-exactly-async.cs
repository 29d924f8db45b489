// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;

sealed class HandshakeClient
{
    public async Task<byte[]> ReadHelloAsync(string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, 7777);
        client.Client.ReceiveTimeout = 5000; //~ TCP5004
        var hello = new byte[32];
        await client.GetStream().ReadExactlyAsync(hello);
        return hello;
    }
}
