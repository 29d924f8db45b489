// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class IncomingMessage
{
    public byte[] Body = Array.Empty<byte>();
    public int Received;
}

sealed class MessageLink : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public void Connect(string host, int port) => _socket.Connect(host, port);

    public void Fill(IncomingMessage message)
    {
        do
        {
            int n = _socket.Receive(message.Body, message.Received, message.Body.Length - message.Received, SocketFlags.None); //~ TCP2001
            message.Received += n;
        }
        while (message.Received < message.Body.Length);
    }

    public void Dispose() => _socket.Dispose();
}
