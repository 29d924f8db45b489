using System.Net.Sockets;

var host = args.Length > 0 ? args[0] : "localhost";
var open = new List<int>();
await Parallel.ForEachAsync(Enumerable.Range(1, 1024), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (port, token) =>
{
    using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
    using var limit = CancellationTokenSource.CreateLinkedTokenSource(token);
    limit.CancelAfter(300);
    try
    {
        await socket.ConnectAsync(host, port, limit.Token);
        lock (open)
            open.Add(port);
    }
    catch (Exception e) when (e is SocketException or OperationCanceledException)
    {
    }
});
open.Sort();
Console.WriteLine(string.Join(' ', open));
