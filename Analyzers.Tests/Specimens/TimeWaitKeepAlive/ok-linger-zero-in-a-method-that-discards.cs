using System.Net.Sockets;

// The method is there for it, and says so.
public static class SocketSetup
{
    public static void DiscardPendingDataOnClose(Socket socket) => socket.LingerState = new LingerOption(true, 0);
}
