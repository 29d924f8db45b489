// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

sealed class Lobby(TcpListener door) : IDisposable
{
    private readonly ConcurrentDictionary<string, TcpClient> _guests = new();
    private readonly ConcurrentDictionary<Guid, TcpClient> _staff = new();

    public async Task AdmitAsync()
    {
        var guest = await door.AcceptTcpClientAsync();
        if (!_guests.TryAdd(guest.Client.RemoteEndPoint?.ToString() ?? "", guest))
            guest.Close();
    }

    /// <summary>A fresh key is never there already: who throws then says so.</summary>
    public async Task EmployAsync()
    {
        var clerk = await door.AcceptTcpClientAsync();
        if (!_staff.TryAdd(Guid.NewGuid(), clerk))
            throw new InvalidOperationException();
    }

    public async Task EmployQuietlyAsync()
    {
        var clerk = await door.AcceptTcpClientAsync();
        _staff.TryAdd(Guid.NewGuid(), clerk);
    }

    public void Dispose()
    {
        foreach (var guest in _guests.Values.Concat(_staff.Values))
            guest.Close();
    }
}
