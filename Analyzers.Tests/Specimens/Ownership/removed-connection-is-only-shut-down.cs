// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace DeviceHub;

internal sealed class DeviceTable(Socket listener) : IDisposable
{
    private readonly ConcurrentDictionary<Guid, Socket> _devices = new();

    public Guid AcceptOne()
    {
        Guid id = Guid.NewGuid();
        _devices[id] = listener.Accept();
        return id;
    }

    public void Disconnect(Guid id)
    {
        if (!_devices.TryRemove(id, out Socket? device)) //~ TCP1008
            return;
        try
        {
            device.Shutdown(SocketShutdown.Both);
        }
        catch (SocketException)
        {
        }
    }

    public void Dispose()
    {
        foreach (Socket device in _devices.Values)
            device.Dispose();
    }
}
