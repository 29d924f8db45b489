using System;
using System.Net.Sockets;
using System.Threading;

// The peer is on this machine only where nobody names another.
public sealed class Agent : IDisposable
{
    private TcpClient? _client;

    public void Run(string? host, int port)
    {
        _client?.Dispose();
        _client = new TcpClient(); //~ TCP5001
        _client.Connect(host ?? "localhost", port);
        new Thread(Read).Start();
    }

    public void Dispose() => _client?.Dispose();

    private void Read()
    {
        var buffer = new byte[1024];
        int n;
        while ((n = _client!.GetStream().Read(buffer, 0, buffer.Length)) > 0)
            Console.WriteLine(n);
        _client!.Close();
    }
}
