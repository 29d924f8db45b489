// rules: TCP3005
// option: tcplint.min_backlog = 200
using System.Net;
using System.Net.Sockets;

class Demanding(int port)
{
    public void Run()
    {
        using var l = TcpListener.Create(port);
        l.Start(128); //~ TCP3005
        for (; ; )
            l.AcceptSocket().Close();
    }

    public void RunBig()
    {
        using var l = TcpListener.Create(port);
        l.Start(200);
        for (; ; )
            l.AcceptSocket().Close();
    }
}
