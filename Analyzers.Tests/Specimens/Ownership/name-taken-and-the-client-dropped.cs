// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Collections.Concurrent;
using System.Net.Sockets;

sealed class Lobby(TcpListener door) : IDisposable
{
    private readonly ConcurrentDictionary<string, TcpClient> _guests = new();

    public async Task AdmitAsync()
    {
        var guest = await door.AcceptTcpClientAsync(); //~ TCP1002
        var name = guest.Client.RemoteEndPoint?.ToString() ?? "";
        if (!_guests.TryAdd(name, guest))
            Console.WriteLine("two of " + name);
    }

    public void Dispose()
    {
        foreach (var guest in _guests.Values)
            guest.Close();
    }
}
