// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;

namespace DeviceHub;

internal sealed class DeviceTable(TcpListener listener) : IDisposable
{
    private readonly ConcurrentDictionary<int, TcpClient> _devices = new();
    private int _last;

    public void AcceptOne()
    {
        TcpClient device = listener.AcceptTcpClient();
        _devices[Interlocked.Increment(ref _last)] = device;
    }

    public void Forget(int id)
    {
        if (_devices.TryRemove(id, out TcpClient? device))
        {
            Trace.WriteLine($"forgot {device.Client.RemoteEndPoint}");
            device.Close();
        }
    }

    public void Dispose()
    {
        foreach (TcpClient device in _devices.Values)
            device.Close();
    }
}
