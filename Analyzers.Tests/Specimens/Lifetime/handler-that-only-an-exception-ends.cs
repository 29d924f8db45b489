// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

var listener = new TcpListener(IPAddress.Any, 7);
listener.Start();
while (true)
{
    var client = await listener.AcceptTcpClientAsync(); //~ TCP1001
    _ = EchoAsync(client);
}

static async Task EchoAsync(TcpClient client)
{
    var stream = client.GetStream();
    var buffer = new byte[1024];
    while (true)
    {
        int n = await stream.ReadAsync(buffer);
        await stream.WriteAsync(buffer.AsMemory(0, n));
    }
}

class Threads
{
    public void Run(TcpListener listener)
    {
        while (true)
        {
            var client = listener.AcceptTcpClient(); //~ TCP1001
            new Thread(() => Echo(client)).Start();
        }
    }

    private static void Echo(TcpClient client)
    {
        var stream = client.GetStream();
        var buffer = new byte[1024];
        while (true)
        {
            int n = stream.Read(buffer);
            if (n == 0)
                throw new IOException("gone");
            stream.Write(buffer.AsSpan(0, n));
        }
    }
}
