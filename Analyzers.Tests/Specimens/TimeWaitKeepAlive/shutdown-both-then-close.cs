// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;

sealed class VersionServer(Socket listener)
{
    public void Run()
    {
        while (true)
        {
            Socket peer = listener.Accept();
            try
            {
                peer.Send("v2.4.1\n"u8);
                peer.Shutdown(SocketShutdown.Both);
            }
            finally
            {
                peer.Close(); //~ TCP4001
            }
        }
    }
}
