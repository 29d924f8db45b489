using System;
using System.Net;
using System.Net.Sockets;
using System.Threading;

// A peer on the same machine cannot vanish: the kernel sends the FIN or the RST of a process that dies.
public sealed class Agent : IDisposable
{
    private readonly TcpClient _client = new();

    public void Run(int port)
    {
        _client.Connect(new IPEndPoint(IPAddress.Loopback, port));
        new Thread(Read).Start();
    }

    public void Dispose() => _client.Dispose();

    private void Read()
    {
        var buffer = new byte[1024];
        int n;
        while ((n = _client.GetStream().Read(buffer, 0, buffer.Length)) > 0)
            Console.WriteLine(n);
        _client.Close();
    }
}

public static class Local
{
    public static void Serve()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 9000);
        listener.ExclusiveAddressUse = true;
        listener.Start();
        while (true)
        {
            var client = listener.AcceptTcpClient();
            new Thread(() => Talk(client)).Start();
        }
    }

    private static void Talk(TcpClient client)
    {
        using (client)
        {
            var buffer = new byte[1024];
            int n;
            while ((n = client.GetStream().Read(buffer, 0, buffer.Length)) > 0)
                Console.WriteLine(n);
        }
    }
}
