// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

static class AddressDialer
{
    public static Socket Dial(IPAddress[] addresses, int port)
    {
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
            try
            {
                socket.Connect(address, port);
                return socket;
            }
            catch (Exception)
            {
                // next address
            }
        }

        throw new InvalidOperationException("no address answered");
    }
}
