// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class FingerClient(string server)
{
    public async Task QueryAsync(string[] users, Stream output)
    {
        foreach (var user in users)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(server, 79);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(user + "\r\n"));
            await client.GetStream().CopyToAsync(output);
        }
    }
}
