using System;
using System.Net.Sockets;

public interface IOpens<TSelf> where TSelf : IOpens<TSelf>
{
    static abstract TSelf Open(string host);
}

public sealed class Link : IOpens<Link>, IDisposable
{
    public required TcpClient Client { get; init; }

    public static Link Open(string host)
    {
        var client = new TcpClient();
        try
        {
            client.Connect(host, 7);
            return new Link { Client = client };
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public void Send()
    {
        ReadOnlySpan<byte> hello = "hello"u8;
        Client.Client.Send(hello);
        var text = """
            { "raw": true }
            """;
        if (text is ['{', .., '}'] && hello is [var first, ..])
            Console.WriteLine(first >>> 1);
    }

    public void Dispose() => Client.Dispose();
}

file sealed class Hidden
{
    public static void Run<T>() where T : IOpens<T>, IDisposable
    {
        using var opened = T.Open("localhost");
    }
}
