using System.Net;
using System.Net.Sockets;

// Nobody is served here: whether the port is free is tried, and the listener is gone again.
public static class Ports
{
    public static bool IsFree(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
        finally
        {
            listener.Stop();
        }
    }

    public static bool CanBind(IPEndPoint endPoint)
    {
        try
        {
            using var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(endPoint);
            socket.Listen(100);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
