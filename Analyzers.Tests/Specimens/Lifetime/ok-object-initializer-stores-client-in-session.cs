// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

sealed class Session : IDisposable
{
    public required TcpClient Client { get; init; }
    public string Nick { get; set; } = "guest";

    public void Dispose() => Client.Dispose();
}

class SessionFactory(TcpListener listener)
{
    public Session Next() => new() { Client = listener.AcceptTcpClient(), Nick = "new" };
}
