// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class ChatLink(string host) : IDisposable
{
    private readonly TcpClient _client = new(host, 5222);

    public void Configure()
    {
        _client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true); //~ TCP5002
    }

    public void Say(string text) => _client.GetStream().Write(Encoding.UTF8.GetBytes(text));

    public void Dispose() => _client.Dispose();
}
