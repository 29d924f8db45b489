// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

static class MongoDialer
{
    public static Socket? Dial(IPAddress[] addresses, int port)
    {
        Socket? socket = null;
        foreach (var address in addresses)
        {
            socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Connect(address, port);
                break;
            }
            catch (Exception)
            {
                socket.Dispose();
                socket = null;
            }
        }

        return socket;
    }
}
