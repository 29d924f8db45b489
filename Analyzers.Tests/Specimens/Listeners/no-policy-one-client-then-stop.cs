using System.Net;
using System.Net.Sockets;

// One client is served, so the port is somebody's.
public static class OneShot
{
    public static byte[] Receive(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        try
        {
            listener.Start(); //~ TCP3004
            using var client = listener.AcceptTcpClient();
            using var copy = new System.IO.MemoryStream();
            client.GetStream().CopyTo(copy);
            return copy.ToArray();
        }
        finally
        {
            listener.Stop();
        }
    }
}
