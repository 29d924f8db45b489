// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class AsyncShapes
{
    public static Task<TcpClient> NoAwait(TcpListener listener) => listener.AcceptTcpClientAsync();

    public static async ValueTask<Socket> ValueTasks(Socket listener, CancellationToken token) =>
        await listener.AcceptAsync(token).ConfigureAwait(false);

    public static async Task Kept(TcpListener listener)
    {
        Task<TcpClient> pending = listener.AcceptTcpClientAsync();
        await Task.Delay(10);
        using TcpClient c = await pending;
        c.NoDelay = true;
    }

    public static async Task WhenAny(TcpListener listener)
    {
        var accept = listener.AcceptTcpClientAsync();
        if (await Task.WhenAny(accept, Task.Delay(1000)) != accept)
        {
            _ = accept.ContinueWith(t => t.Result.Dispose(), TaskContinuationOptions.OnlyOnRanToCompletion);
            return;
        }
        using var c = await accept;
        c.NoDelay = true;
    }

    public static async Task All(TcpListener a, TcpListener b)
    {
        var both = await Task.WhenAll(a.AcceptTcpClientAsync(), b.AcceptTcpClientAsync());
        foreach (var c in both)
            c.Dispose();
    }

    public static async void Fire(TcpClient c)
    {
        try
        {
            await c.GetStream().WriteAsync(new byte[1]);
        }
        catch (IOException)
        {
        }
        finally
        {
            c.Close();
        }
    }

    public static void Start(TcpListener listener) => Fire(listener.AcceptTcpClient());

    public static async Task<int> Using(Task<Socket> opening)
    {
        using var s = await opening;
        return await s.ReceiveAsync(new byte[1], SocketFlags.None);
    }

    public static Task<int> Chain(EndPoint ep)
    {
        var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        return s.ConnectAsync(ep).ContinueWith(t =>
        {
            using (s)
                return t.IsCompletedSuccessfully ? s.Send("x"u8) : 0;
        });
    }
}
