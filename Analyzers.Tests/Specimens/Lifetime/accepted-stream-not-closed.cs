// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class BannerServer(TcpListener listener, byte[] banner)
{
    public void ServeOne()
    {
        // The client itself is never named: its stream is the only handle.
        var stream = listener.AcceptTcpClient().GetStream(); //~ TCP1001
        stream.Write(banner, 0, banner.Length);
    }
}
