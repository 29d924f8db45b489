// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class PassiveDataPort
{
    public Socket Accept(IPAddress address, out int port)
    {
        var data = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1007
        data.Bind(new IPEndPoint(address, 0));
        data.Listen(1);
        port = ((IPEndPoint)data.LocalEndPoint!).Port;
        return data.Accept();
    }
}
