// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class SlotServer
{
    public void Reject(TcpListener listener, bool[] pending)
    {
        TcpClient? a = pending[0] ? listener.AcceptTcpClient() : null;
        TcpClient? b = pending[1] ? listener.AcceptTcpClient() : null;
        TcpClient? c = pending[2] ? listener.AcceptTcpClient() : null;
        TcpClient? d = pending[3] ? listener.AcceptTcpClient() : null;
        TcpClient? e = pending[4] ? listener.AcceptTcpClient() : null;
        if (a != null) a.Close();
        if (b is not null) b.Close();
        if (c is { } open) open.Close();
        if (!(null == d)) d.Close();
        if (e is TcpClient last) last.Close();
    }
}
