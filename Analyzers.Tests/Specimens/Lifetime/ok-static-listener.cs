// rules: TCP1007
using System.Net;
using System.Net.Sockets;

// Stopped by another method.
static class ConsolePort
{
    private static TcpListener? s_listener;

    public static void Run(int port)
    {
        try
        {
            s_listener = new TcpListener(IPAddress.Loopback, port);
            s_listener.Start();
            while (true)
            {
                using var client = s_listener.AcceptTcpClient();
                client.GetStream().WriteByte(1);
            }
        }
        catch (SocketException)
        {
        }
    }

    public static void Stop() => s_listener?.Stop();
}

// It lives as long as the process.
static class Forever
{
    private static TcpListener? s_listener;

    public static void Run(int port)
    {
        s_listener = new TcpListener(IPAddress.Loopback, port);
        s_listener.Start();
        while (true)
        {
            try
            {
                using var client = s_listener.AcceptTcpClient();
                client.GetStream().WriteByte(1);
            }
            catch (SocketException e)
            {
                Console.WriteLine(e.SocketErrorCode);
            }
        }
    }
}

// The process ends with it.
static class Program
{
    private static TcpListener? s_listener;

    public static void Main()
    {
        s_listener = new TcpListener(IPAddress.Loopback, 9000);
        s_listener.Start();
        while (true)
        {
            using var client = s_listener.AcceptTcpClient();
            if (client.GetStream().ReadByte() == 'q')
                break;
        }
    }
}
