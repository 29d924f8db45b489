// rules: TCP4001,TCP4002,TCP5001
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class Notifier(string host, int port)
{
    // Called for a message, not in a loop.
    public void Notify(string message) => Send(message);

    private void Send(string message)
    {
        using var client = new TcpClient(host, port);
        client.GetStream().Write(Encoding.UTF8.GetBytes(message));
    }

    // A retry: the first that goes through ends the loop.
    public void NotifyPatiently(string message)
    {
        var sent = false;
        while (!sent)
        {
            try
            {
                SendPatiently(message);
                sent = true;
            }
            catch (SocketException)
            {
            }
        }
    }

    private void SendPatiently(string message)
    {
        using var client = new TcpClient(host, port);
        client.GetStream().Write(Encoding.UTF8.GetBytes(message));
    }

    // Another host each time.
    public void NotifyAll(IEnumerable<string> hosts)
    {
        foreach (var each in hosts)
            SendTo(each, "hello");
    }

    private void SendTo(string other, string message)
    {
        using var client = new TcpClient(other, port);
        client.GetStream().Write(Encoding.UTF8.GetBytes(message));
    }

    // With a pause.
    public async Task BeatAsync()
    {
        while (true)
        {
            await BeatOnceAsync();
            await Task.Delay(1000);
        }
    }

    private async Task BeatOnceAsync()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, port);
        await client.GetStream().WriteAsync(new byte[] { 1 });
    }

    // The peer closes first.
    public void FetchAll(IEnumerable<string> names)
    {
        foreach (var name in names)
            Console.WriteLine(Fetch(name));
    }

    private string Fetch(string name)
    {
        using var client = new TcpClient(host, port);
        client.GetStream().Write(Encoding.UTF8.GetBytes(name));
        using var reader = new StreamReader(client.GetStream());
        return reader.ReadToEnd();
    }

    // As fast as the clients come.
    public void Forward(TcpListener listener)
    {
        listener.Start();
        while (true)
        {
            using var accepted = listener.AcceptTcpClient();
            ForwardOne(accepted.ReceiveBufferSize);
        }
    }

    private void ForwardOne(int size)
    {
        using var client = new TcpClient(host, port);
        client.GetStream().Write(new byte[size]);
    }

    // The first server that answers is enough.
    public string? First(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (TryAsk(name) is { } answer)
                return answer;
        }

        return null;
    }

    private string? TryAsk(string name)
    {
        using var client = new TcpClient(host, port);
        client.GetStream().Write(Encoding.UTF8.GetBytes(name));
        var buffer = new byte[1];
        return client.GetStream().Read(buffer, 0, 1) == 1 ? name : null;
    }
}
