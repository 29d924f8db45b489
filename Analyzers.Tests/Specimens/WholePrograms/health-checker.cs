using System.Net.Sockets;

namespace Checks;

public enum Health { Up, Down, Slow }

public record Target(string Host, int Port, TimeSpan Limit);

public class Checker
{
    public async Task<Dictionary<Target, Health>> CheckAll(IEnumerable<Target> targets)
    {
        var results = new Dictionary<Target, Health>();
        foreach (var t in targets)
            results[t] = await Check(t);
        return results;
    }

    private static async Task<Health> Check(Target target)
    {
        var client = new TcpClient(); //~ TCP1002
        try
        {
            var connect = client.ConnectAsync(target.Host, target.Port);
            if (await Task.WhenAny(connect, Task.Delay(target.Limit)) != connect)
                return Health.Slow;
            await connect;
            client.Dispose();
            return Health.Up;
        }
        catch (SocketException)
        {
            client.Dispose();
            return Health.Down;
        }
    }

    public static async Task<Health> CheckWell(Target target, CancellationToken ct)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(target.Host, target.Port, ct).AsTask().WaitAsync(target.Limit, ct);
            return Health.Up;
        }
        catch (TimeoutException)
        {
            return Health.Slow;
        }
        catch (SocketException)
        {
            return Health.Down;
        }
    }
}
