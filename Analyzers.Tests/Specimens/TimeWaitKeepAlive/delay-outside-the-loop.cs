// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;
using System.Text;

sealed class CommandSender(string controller, int port)
{
    public async Task SendAsync(string[] commands)
    {
        await Task.Delay(500);
        foreach (var command in commands)
        {
            using var client = new TcpClient(controller, port); //~ TCP4002
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(command));
        }
    }
}
