// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace GameServer;

internal static class SocketExtensions
{
    public static void SafeClose(this Socket? socket)
    {
        if (socket is null)
            return;
        try
        {
            socket.Shutdown(SocketShutdown.Both);
        }
        catch (SocketException)
        {
        }
    }
}

internal sealed class Lobby
{
    public void Reject(Socket listener, byte[] reason)
    {
        Socket player = listener.Accept(); //~ TCP1001
        try
        {
            player.Send(reason);
        }
        finally
        {
            player.SafeClose();
        }
    }
}
