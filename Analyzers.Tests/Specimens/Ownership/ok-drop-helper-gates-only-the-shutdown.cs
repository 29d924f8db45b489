// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace GameServer;

internal static class MasterServerLink
{
    public static void Heartbeat(IPEndPoint master, byte[] beat)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(master);
            socket.Send(beat);
        }
        finally
        {
            Drop(socket);
        }
    }

    private static void Drop(Socket socket)
    {
        try
        {
            if (socket.Connected)
                socket.Shutdown(SocketShutdown.Both);
        }
        catch (SocketException)
        {
        }
        finally
        {
            socket.Close();
        }
    }
}
