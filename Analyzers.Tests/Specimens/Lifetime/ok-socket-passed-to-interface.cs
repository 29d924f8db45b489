// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

interface IConnectionRegistry
{
    void Adopt(Socket socket);
}

class DiagnosticProbe(IConnectionRegistry registry)
{
    public void Probe(IPEndPoint target)
    {
        var socket = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        registry.Adopt(socket); // unseen code: it may keep the socket
    }
}
