// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;

// One client, and no other.
public sealed class Pairing
{
    private readonly TcpListener _listener = new(IPAddress.Any, 1701);

    public void Start()
    {
        _listener.Start();
        _listener.BeginAcceptTcpClient(OnAccept, null);
    }

    private void OnAccept(IAsyncResult result)
    {
        var client = _listener.EndAcceptTcpClient(result);
        var question = new byte[64];
        int read = client.GetStream().Read(question, 0, question.Length);
        client.GetStream().Write(question, 0, read);
        client.Close();
        _listener.Stop();
    }
}
