// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class DispatchClient
{
    public void Send(string server, byte[] job)
    {
        var source = new IPEndPoint(IPAddress.Any, 6001);
        using var client = new TcpClient(source); //~ TCP4004
        client.Connect(server, 6000);
        client.GetStream().Write(job);
    }
}
