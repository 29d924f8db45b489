// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

static class Limits
{
    public static async Task Within(this Task task, TimeSpan limit)
    {
        if (await Task.WhenAny(task, Task.Delay(limit)) != task)
            throw new TimeoutException();
        await task;
    }

    public static async Task<T> Until<T>(this Task<T> task, CancellationToken token)
    {
        var cancelled = new TaskCompletionSource<T>();
        using (token.Register(() => cancelled.TrySetCanceled()))
            return await (await Task.WhenAny(task, cancelled.Task));
    }
}

class ScaleLink
{
    public async Task<TcpClient> OpenAsync(IPAddress scale)
    {
        var client = new TcpClient(); //~ TCP1003
        await client.ConnectAsync(scale, 2305).Within(TimeSpan.FromSeconds(3)).ConfigureAwait(false);
        return client;
    }

    public async Task RunAsync(TcpListener listener, CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync().Until(token); //~ TCP1002
            if (token.IsCancellationRequested)
                return;
            client.Close();
        }
    }
}
