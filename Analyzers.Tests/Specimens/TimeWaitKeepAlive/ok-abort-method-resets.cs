// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class ProxySession(Socket client)
{
    public void Abort()
    {
        client.LingerState = new LingerOption(true, 0);
        client.Dispose();
    }

    public void Finish() => client.Dispose();
}
