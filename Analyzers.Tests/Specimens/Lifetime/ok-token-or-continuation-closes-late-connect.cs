// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public static class Timed
{
    public static async Task<Socket> ConnectAsync(EndPoint ep, TimeSpan limit)
    {
        var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using var cts = new CancellationTokenSource(limit);
        using (cts.Token.Register(s.Dispose))
        {
            try
            {
                await s.ConnectAsync(ep);
            }
            catch (ObjectDisposedException) when (cts.IsCancellationRequested)
            {
                throw new TimeoutException();
            }
            catch
            {
                s.Dispose();
                throw;
            }
        }
        return s;
    }

    public static Socket Race(EndPoint ep)
    {
        var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var connect = Task.Factory.FromAsync(s.BeginConnect, s.EndConnect, ep, null);
        try
        {
            if (!connect.Wait(3000))
            {
                connect.ContinueWith(_ => s.Close());
                throw new TimeoutException();
            }
        }
        catch (AggregateException)
        {
            s.Close();
            throw;
        }
        return s;
    }
}
