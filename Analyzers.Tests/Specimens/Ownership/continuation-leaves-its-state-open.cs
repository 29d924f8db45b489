// fix: none
using System;
using System.Net.Sockets;
using System.Threading.Tasks;

public static class Server
{
    public static void Accept(TcpListener listener)
    {
        var client = listener.AcceptTcpClient(); //~ TCP1001
        Serve(client).ContinueWith((task, state) => Console.WriteLine(((TcpClient)state).Connected), client);
    }

    private static async Task Serve(TcpClient client)
    {
        await client.GetStream().WriteAsync(new byte[1]);
    }
}
