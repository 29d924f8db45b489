// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class Factories
{
    public static readonly Func<IPEndPoint, Task<Socket>> Open = async ep =>
    {
        var s = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await s.ConnectAsync(ep).ConfigureAwait(false);
        }
        catch (Exception e) when (Dispose(s, e))
        {
            throw;
        }
        return s;
    };

    private static bool Dispose(IDisposable d, Exception e)
    {
        Console.Error.WriteLine(e.Message);
        d.Dispose();
        return false;
    }

    public static Func<Socket> Capture(Socket listener)
    {
        var s = listener.Accept();
        return () => s;
    }

    public static Task<string> ThenAsync(string host) =>
        Task.Run(() => new TcpClient(host, 80)).ContinueWith(t =>
        {
            using var c = t.Result;
            return c.Client.LocalEndPoint!.ToString()!;
        });
}
