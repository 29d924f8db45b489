// rules: TCP1001,TCP1002,TCP1003
using System.Net.Sockets;

class Conditional
{
    public void Go(TcpListener l)
    {
#if NEVER_DEFINED
        var c = l.AcceptTcpClient();
        c.GetStream().WriteByte(1);
#else
        using var c = l.AcceptTcpClient();
        c.GetStream().WriteByte(2);
#endif
    }

#region leaks
    public void Leak(TcpListener l)
    {
#pragma warning disable CS0219
        var unused = 1;
#pragma warning restore CS0219
        var c = l.AcceptTcpClient(); //~ TCP1001
        c.GetStream().WriteByte(2);
    }
#endregion
}
