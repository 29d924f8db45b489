// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class GracefulCloser
{
    public void Close(Socket peer, byte[] scratch)
    {
        peer.Shutdown(SocketShutdown.Send); //~ TCP1009
        while (peer.Receive(scratch) > 0)
        {
            // discard
        }

        peer.Close();
    }
}
