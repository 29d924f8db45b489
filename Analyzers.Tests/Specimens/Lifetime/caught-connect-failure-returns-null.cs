// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

static class Dialer
{
    public static Socket? TryDial(IPEndPoint endpoint)
    {
        var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
        try
        {
            socket.Connect(endpoint);
            return socket;
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e.Message); // a failed connect keeps its descriptor
            return null;
        }
    }
}
