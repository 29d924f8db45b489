// rules: TCP1007
// fix: none
using System.Net;
using System.Net.Sockets;

static class ConsolePort
{
    private static TcpListener? s_listener;
    private static Thread? s_thread;

    public static void Start(int port)
    {
        if (s_thread != null)
            return;
        s_thread = new Thread(() =>
        {
            try
            {
                s_listener = new TcpListener(IPAddress.Loopback, port); //~ TCP1007
                s_listener.Start();
                while (true)
                {
                    using var client = s_listener.AcceptTcpClient();
                    client.GetStream().WriteByte(1);
                }
            }
            catch (SocketException e)
            {
                Console.WriteLine(e.SocketErrorCode);
            }
        });
        s_thread.Start();
    }
}
