// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

sealed class Dialer(Action<Action> atStop, Action<Func<Socket?>> watch)
{
    public void RegisteredFirst(IPEndPoint target, bool ask)
    {
        Socket? socket = null;
        atStop(() => socket?.Close());
        socket = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (!ask)
            return;
        socket.Connect(target);
    }

    public void SeenInALoop(IPEndPoint[] targets)
    {
        Socket? last = null;
        foreach (var target in targets)
        {
            last = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // the watcher of the round before sees it
            if (target.Port == 0)
                break;
            watch(() => last);
        }
    }

    public void HeldInAVariable(IPEndPoint target, bool ask)
    {
        var socket = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        Action close = () => socket.Close();
        if (ask)
            atStop(close);
        else
            close();
    }

    public void RefusedFirst(IPEndPoint target, bool ask)
    {
        var socket = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (!ask)
        {
            socket.Dispose();
            return;
        }

        watch(() => socket);
    }
}
