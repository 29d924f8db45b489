// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class RpcClient(string host)
{
    public int Call(byte[] request, byte[] answer)
    {
        using var client = new TcpClient(host, 8500);
        var stream = client.GetStream();
        stream.ReadTimeout = 5000;
        stream.Write(request);
        return stream.Read(answer);
    }
}
