global using System.Net.Sockets;
using System;
using System.Threading.Tasks;

namespace Modern;

public readonly record struct Handle(Socket Socket)
{
    public void Close() => Socket.Dispose();
}

public class Client
{
    private const string Scheme = "tcp";
    private const string Address = $"{Scheme}://localhost";

    public async Task RunAsync()
    {
        Handle handle = new(new Socket(SocketType.Stream, ProtocolType.Tcp));
        try
        {
            await handle.Socket.ConnectAsync("localhost", 7);
            var log = [Obsolete] (string text) => Console.WriteLine(text + Address);
            log("connected");
            int a;
            (a, var b) = (handle.Socket.Available, handle.Socket.Ttl);
            if (handle is { Socket.Connected: true })
                log($"{a} {b}");
        }
        finally
        {
            handle.Close();
        }
    }
}
