// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

static class Limits
{
    public static async Task Logged(this Task task)
    {
        try
        {
            await task;
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.Message);
        }
    }

    public static async Task Within(this Task task, TimeSpan limit)
    {
        if (await Task.WhenAny(task, Task.Delay(limit)) != task)
            throw new TimeoutException();
        await task;
    }
}

class ScaleLink
{
    public async Task<TcpClient?> OpenAsync(IPAddress scale)
    {
        var client = new TcpClient();
        await client.ConnectAsync(scale, 2305).Logged();
        if (client.Connected)
            return client;
        client.Close();
        return null;
    }

    public async Task<TcpClient> OpenInTimeAsync(IPAddress scale)
    {
        var client = new TcpClient();
        try
        {
            await client.ConnectAsync(scale, 2305).Within(TimeSpan.FromSeconds(3));
            return client;
        }
        catch
        {
            client.Close();
            throw;
        }
    }
}
