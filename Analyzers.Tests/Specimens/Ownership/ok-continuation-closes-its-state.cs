using System.Net.Sockets;
using System.Threading.Tasks;

public static class Server
{
    public static void Accept(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        Serve(client).ContinueWith((task, state) => ((TcpClient)state).Dispose(), client);
    }

    private static async Task Serve(TcpClient client)
    {
        await client.GetStream().WriteAsync(new byte[1]);
    }
}
