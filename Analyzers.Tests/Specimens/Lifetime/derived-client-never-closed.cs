// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

sealed class TracedClient : TcpClient
{
    public TracedClient(string host, int port) : base(host, port) { }

    public string Trace { get; init; } = "";
}

class Uploader
{
    public void Upload(string host, byte[] body)
    {
        var client = new TracedClient(host, 8125) { Trace = "upload" }; //~ TCP1001
        client.GetStream().Write(body);
    }
}
