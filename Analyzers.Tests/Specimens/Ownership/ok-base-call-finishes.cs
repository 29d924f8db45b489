// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace LineProtocol;

internal abstract class LineServer
{
    protected void Finish(Socket peer, string lastWords)
    {
        try
        {
            peer.Send(System.Text.Encoding.ASCII.GetBytes(lastWords));
        }
        finally
        {
            peer.Dispose();
        }
    }
}

internal sealed class MaintenanceServer : LineServer
{
    public void AnswerOne(Socket listener)
    {
        Socket peer = listener.Accept();
        base.Finish(peer, "421 down for maintenance\r\n");
    }
}
