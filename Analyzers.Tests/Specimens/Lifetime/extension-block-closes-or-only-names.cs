// rules: TCP1001,TCP1002,TCP1003,TCP1009
using System.Net.Sockets;

static class SocketTools
{
    extension(Socket socket)
    {
        public void CloseQuietly()
        {
            try { socket.Shutdown(SocketShutdown.Both); } catch (SocketException) { }
            socket.Dispose();
        }

        public string Peer => socket.RemoteEndPoint?.ToString() ?? "?";
    }
}

class UsesThem
{
    public void Good(Socket l)
    {
        var s = l.Accept();
        try { s.Send("x"u8); }
        finally { s.CloseQuietly(); }
    }

    public void Bad(Socket l)
    {
        var s = l.Accept(); //~ TCP1001
        Console.WriteLine(s.Peer);
        s.Send("x"u8);
    }
}
