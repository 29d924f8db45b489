using System;
using System.Net.Sockets;

public static class SocketMembers
{
    extension(Socket socket)
    {
        public bool IsQuiet => socket.Available == 0;

        public void CloseNow() => socket.Close();
    }

    extension(TcpClient)
    {
        public static TcpClient Local(int port) => new("localhost", port);
    }
}

public sealed partial class Holder : IDisposable
{
    public TcpClient? Client
    {
        get;
        set
        {
            if (!ReferenceEquals(field, value))
                field?.Dispose();
            field = value;
        }
    }

    public partial Holder(int port);

    public void Quiet(Holder? other)
    {
        other?.Client = null;
        TryParse<int> parse = (text, out result) => int.TryParse(text, out result);
        Console.WriteLine(parse(nameof(System.Collections.Generic.List<>), out _));
    }

    public void Dispose() => Client = null;

    private delegate bool TryParse<T>(string text, out T result);
}

public sealed partial class Holder
{
    public partial Holder(int port)
    {
        using var probe = TcpClient.Local(port);
        if (probe.Client.IsQuiet)
            probe.Client.CloseNow();
    }
}
