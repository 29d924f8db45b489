// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class QuoteServer(TcpListener listener)
{
    public void Run()
    {
        for (;;)
        {
            TcpClient client = listener.AcceptTcpClient();
            Answer(client);
        }
    }

    private static void Answer(TcpClient client)
    {
        var stream = client.GetStream();
        var request = new byte[64];
        try
        {
            int n = stream.Read(request, 0, request.Length);
            stream.Write(request, 0, n);
        }
        finally
        {
            client.Dispose(); //~ TCP4001
        }
    }
}
