// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

public class AsyncShapes
{
    public static async Task Kept(TcpListener listener)
    {
        Task<TcpClient> pending = listener.AcceptTcpClientAsync(); //~ TCP1001
        await Task.Delay(10);
        TcpClient c = await pending;
        c.NoDelay = true;
    }

    public static async Task Configured(Socket listener)
    {
        var s = await listener.AcceptAsync().ConfigureAwait(false); //~ TCP1001
        s.NoDelay = true;
    }

    public static async void Fire(TcpClient c)
    {
        try
        {
            await c.GetStream().WriteAsync(new byte[1]);
        }
        catch (IOException)
        {
            c.Close();
        }
    }

    public static void Start(TcpListener listener) => Fire(listener.AcceptTcpClient()); //~ TCP1002
}
