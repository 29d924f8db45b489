// rules: TCP2003
using System.Net.Sockets;

static class SocketExtensions
{
    public static bool IsAlive(this Socket socket)
    {
        var readable = socket.Poll(1000, SelectMode.SelectRead);
        var empty = socket.Available == 0;
        return !(readable && empty);
    }

    public static bool IsClosed(this Socket socket)
    {
        var readable = socket.Poll(1000, SelectMode.SelectRead);
        var empty = socket.Available == 0;
        return readable && empty;
    }

    // There is data.
    public static bool IsAliveAndTalks(this Socket socket)
    {
        var readable = socket.Poll(1000, SelectMode.SelectRead);
        var talks = socket.Available > 0;
        return readable && talks;
    }
}
