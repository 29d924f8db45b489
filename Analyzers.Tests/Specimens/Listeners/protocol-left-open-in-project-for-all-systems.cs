// rules: TCP3001
using System.Net;
using System.Net.Sockets;

sealed class Till
{
    public void Serve()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        listener.Bind(new IPEndPoint(IPAddress.Any, 9100)); //~ TCP3001
        listener.Listen();
        using var register = listener.Accept();
    }
}
