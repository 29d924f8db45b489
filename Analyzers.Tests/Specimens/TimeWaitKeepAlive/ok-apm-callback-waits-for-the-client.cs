// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;

public sealed class QuoteServer
{
    private readonly TcpListener _listener = new(IPAddress.Any, 1700);

    public void Start()
    {
        _listener.Start();
        Accept();
    }

    private void Accept() => _listener.BeginAcceptTcpClient(OnAccept, null);

    private void OnAccept(IAsyncResult result)
    {
        var client = _listener.EndAcceptTcpClient(result);
        Accept();
        client.ReceiveTimeout = 5000;
        var question = new byte[64];
        int read;
        while ((read = client.GetStream().Read(question, 0, question.Length)) > 0)
            client.GetStream().Write(question, 0, read);
        client.Close();
    }
}
