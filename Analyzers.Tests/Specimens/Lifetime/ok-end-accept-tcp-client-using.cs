// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class ApmEchoServer
{
    private static readonly byte[] Banner = "220 ready\r\n"u8.ToArray();

    public void OnAccept(IAsyncResult result)
    {
        var listener = (TcpListener)result.AsyncState!;
        using (TcpClient client = listener.EndAcceptTcpClient(result))
        {
            listener.BeginAcceptTcpClient(OnAccept, listener);
            client.GetStream().Write(Banner, 0, Banner.Length);
        }
    }
}
