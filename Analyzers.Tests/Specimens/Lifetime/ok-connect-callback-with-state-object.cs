// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

class Connector
{
    private sealed class State
    {
        public Socket Socket;
        public Action<Socket> Ready;
        public Action<Exception> Failed;
    }

    public static void Open(EndPoint ep, Action<Socket> ready, Action<Exception> failed)
    {
        Socket s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        State state = new State();
        state.Socket = s;
        state.Ready = ready;
        state.Failed = failed;
        try
        {
            s.BeginConnect(ep, Done, state);
        }
        catch (SocketException e)
        {
            s.Close();
            failed(e);
        }
    }

    private static void Done(IAsyncResult ar)
    {
        State state = (State)ar.AsyncState;
        try
        {
            state.Socket.EndConnect(ar);
        }
        catch (SocketException e)
        {
            state.Socket.Close();
            state.Failed(e);
            return;
        }
        state.Ready(state.Socket);
    }
}
