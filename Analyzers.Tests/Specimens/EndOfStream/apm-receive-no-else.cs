// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class AsyncEchoServer
{
    private sealed class StateObject
    {
        public Socket Work = null!;
        public readonly byte[] Buffer = new byte[1024];
    }

    public static void OnAccept(IAsyncResult ar)
    {
        var listener = (Socket)ar.AsyncState!;
        Socket handler = listener.EndAccept(ar);
        var state = new StateObject { Work = handler };
        handler.BeginReceive(state.Buffer, 0, state.Buffer.Length, SocketFlags.None, OnRead, state);
        listener.BeginAccept(OnAccept, listener);
    }

    private static void OnRead(IAsyncResult ar)
    {
        var state = (StateObject)ar.AsyncState!;
        Socket handler = state.Work;
        int n = handler.EndReceive(ar); //~ TCP2002
        if (n > 0)
        {
            Console.Write(Encoding.ASCII.GetString(state.Buffer, 0, n));
            handler.BeginReceive(state.Buffer, 0, state.Buffer.Length, SocketFlags.None, OnRead, state);
        }
    }
}
