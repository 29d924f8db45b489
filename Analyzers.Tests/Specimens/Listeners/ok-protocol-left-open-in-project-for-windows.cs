// rules: TCP3001
// option: build_property.TargetPlatformIdentifier = Windows
using System.Net;
using System.Net.Sockets;

/// <summary>On Windows a listener rebinds while old connections linger, whatever its protocol is called.</summary>
sealed class Till
{
    public void Serve()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        listener.Bind(new IPEndPoint(IPAddress.Any, 9100));
        listener.Listen();
        using var register = listener.Accept();
    }
}
