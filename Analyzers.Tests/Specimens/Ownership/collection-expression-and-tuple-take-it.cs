// rules: TCP1001,TCP1002
using System.Net.Sockets;

class Pair
{
    public TcpClient[] Two(TcpListener l)
    {
        var a = l.AcceptTcpClient();
        var b = l.AcceptTcpClient();
        return [a, b];
    }

    public IEnumerable<Socket> Lazy(Socket l, int n)
    {
        for (var i = 0; i < n; i++)
        {
            var s = l.Accept();
            yield return s;
        }
    }

    public (TcpClient, int) Tuple(TcpListener l)
    {
        var c = l.AcceptTcpClient();
        return (c, c.Available);
    }

    public int NotReturned(TcpListener l)
    {
        var c = l.AcceptTcpClient(); //~ TCP1001
        return c.Available;
    }
}
