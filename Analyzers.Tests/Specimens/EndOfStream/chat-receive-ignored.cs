// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class ChatConsole
{
    public static void Run(string host, int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(host, port);
        var buffer = new byte[2048];
        while (true)
        {
            int n = socket.Receive(buffer); //~ TCP2001
            Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
        }
    }
}
