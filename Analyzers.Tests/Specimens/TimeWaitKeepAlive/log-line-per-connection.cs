// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;
using System.Text;

sealed class LogShipper(string host)
{
    public async Task ShipAsync(IReadOnlyCollection<string> lines)
    {
        foreach (var line in lines)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP4002
            await socket.ConnectAsync(host, 5140);
            await using var stream = new NetworkStream(socket, ownsSocket: true);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));
        }
    }
}
