// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class OneShotServer
{
    // The caller still has its listener.
    public Socket WaitForPeer(Socket socket)
    {
        socket = socket.Accept();
        socket.NoDelay = true;
        return socket;
    }
}
