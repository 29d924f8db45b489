// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace LineProtocol;

internal abstract class LineServer
{
    protected void Greet(Socket peer, string name)
    {
        peer.NoDelay = true;
        peer.Send(System.Text.Encoding.ASCII.GetBytes($"220 {name}\r\n"));
    }
}

internal sealed class MaintenanceServer : LineServer
{
    public void AnswerOne(Socket listener)
    {
        Socket peer = listener.Accept(); //~ TCP1001
        base.Greet(peer, "down for maintenance");
    }
}
