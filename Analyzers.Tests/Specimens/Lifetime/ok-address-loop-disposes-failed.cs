// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

static class AddressDialer
{
    public static Socket Dial(IPAddress[] addresses, int port)
    {
        Exception? last = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Connect(address, port);
                return socket;
            }
            catch (Exception e)
            {
                socket.Dispose();
                last = e;
            }
        }

        throw last ?? new InvalidOperationException("no address");
    }
}
