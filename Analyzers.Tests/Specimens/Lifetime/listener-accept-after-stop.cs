// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class LastCall
{
    public void Serve(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        listener.Stop();
        using var late = listener.AcceptSocket(); //~ TCP6001
        late.Send("closed"u8);
    }
}
