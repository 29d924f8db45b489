// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class Connector
{
    private Socket current;
    private bool closed;

    public void Open(EndPoint ep)
    {
        Socket s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
        s.BeginConnect(ep, Done, s);
    }

    private void Done(IAsyncResult ar)
    {
        if (closed)
            return;
        Socket s = (Socket)ar.AsyncState;
        try
        {
            s.EndConnect(ar);
        }
        catch (SocketException)
        {
            s.Close();
            return;
        }
        Socket old = Interlocked.Exchange(ref current, s);
        if (old != null) old.Close();
    }

    public void Close()
    {
        closed = true;
        if (current != null) current.Close();
    }
}
