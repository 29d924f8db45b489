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
        var state = new StateObject { Work = listener.EndAccept(ar) };
        state.Work.BeginReceive(state.Buffer, 0, state.Buffer.Length, SocketFlags.None, OnRead, state);
        listener.BeginAccept(OnAccept, listener);
    }

    private static void OnRead(IAsyncResult ar)
    {
        var state = (StateObject)ar.AsyncState!;
        int n = state.Work.EndReceive(ar);
        if (n > 0)
        {
            Console.Write(Encoding.ASCII.GetString(state.Buffer, 0, n));
            state.Work.BeginReceive(state.Buffer, 0, state.Buffer.Length, SocketFlags.None, OnRead, state);
        }
        else
        {
            state.Work.Close();
        }
    }
}
