// rules: TCP1001,TCP1002,TCP1003
using System.Net.Sockets;

abstract class Channel { public Socket? Raw { get; set; } }

static class ChannelFactory<T> where T : Channel, new()
{
    public static T Create(string host, int port)
    {
        var sock = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1003
        sock.Connect(host, port);
        return new T { Raw = sock };
    }

    public static T CreateSafely(string host, int port)
    {
        var sock = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            sock.Connect(host, port);
            return new T { Raw = sock };
        }
        catch (SocketException)
        {
            sock.Close();
            throw;
        }
    }
}
