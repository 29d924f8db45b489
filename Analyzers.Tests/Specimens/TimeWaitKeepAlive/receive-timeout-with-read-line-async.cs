// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;

sealed class SmtpProbe
{
    public async Task<string> GreetingAsync(string host)
    {
        using var client = new TcpClient();
        client.ReceiveTimeout = 10_000; //~ TCP5004
        await client.ConnectAsync(host, 25);
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadLineAsync();
    }
}
