// rules: TCP6001
// fix: none
using System.Net.Sockets;

class C
{
    public void Early(byte[] b)
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        s.Send(b); //~ TCP6001
    }

    public void EarlyReceive(byte[] b)
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        s.Receive(b); //~ TCP6001
    }

    public void Twice(string h)
    {
        using var c = new TcpClient();
        c.Connect(h, 1);
        c.Connect(h, 2); //~ TCP6001
    }

    public void CtorAndConnect(string h)
    {
        using var c = new TcpClient(h, 1);
        c.Connect(h, 1); //~ TCP6001
    }

    public void SendAfterFin(string h, byte[] b)
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        s.Connect(h, 1);
        s.Shutdown(SocketShutdown.Send);
        s.Send(b); //~ TCP6001
    }

    public void AfterClose(string h, byte[] b)
    {
        var c = new TcpClient(h, 1);
        c.Close();
        c.GetStream().Write(b); //~ TCP6001
    }

    public void StreamTooEarly()
    {
        using var c = new TcpClient();
        var s = c.GetStream(); //~ TCP6001
        s.WriteByte(1);
    }

    public void StreamOverNothing()
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using var n = new NetworkStream(s); //~ TCP6001
    }

    public void HalfThenStream(string h)
    {
        using var c = new TcpClient(h, 1);
        c.Client.Shutdown(SocketShutdown.Send);
        c.GetStream().ReadByte(); //~ TCP6001
    }
}
