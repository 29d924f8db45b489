// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class BridgePoller
{
    public static void Forward(TcpClient source, Stream target)
    {
        using (source)
        {
            Socket socket = source.Client;
            var buffer = new byte[4096];
            while (true)
            {
                if (socket.Available > 0)
                {
                    int n = socket.Receive(buffer);
                    target.Write(buffer, 0, n);
                }
                else if (socket.Poll(10_000, SelectMode.SelectRead) && socket.Available == 0)
                {
                    return;
                }
            }
        }
    }
}
