using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Gateway;

public partial class Hub : IDisposable
{
    private readonly ConcurrentDictionary<string, Device> _devices = new();
    private readonly TcpListener _listener = TcpListener.Create(1883);
    private bool _run = true;

    public async Task Run()
    {
        _listener.ExclusiveAddressUse = true;
        _listener.Start();
        while (_run)
        {
            var socket = await _listener.AcceptSocketAsync();
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 30000); //~ TCP5003
            var device = new Device(socket);
            _devices[device.Id] = device;
            _ = device.Pump(this);
        }
    }
}

public partial class Hub
{
    internal void Unregister(Device d) => _devices.TryRemove(d.Id, out _);

    public void Dispose()
    {
        _run = false;
        _listener.Stop();
        foreach (var d in _devices.Values) d.Dispose();
    }

    internal sealed class Device(Socket socket) : IDisposable
    {
        public string Id { get; } = Guid.NewGuid().ToString("N");

        public async Task Pump(Hub hub)
        {
            var packet = new byte[1024];
            try
            {
                for (;;)
                {
                    var n = await socket.ReceiveAsync(packet.AsMemory());
                    if (n == 0) break;
                    Console.WriteLine($"{Id}: {n}");
                }
            }
            catch (SocketException) { }
            finally
            {
                hub.Unregister(this);
                socket.Dispose();
            }
        }

        public void Dispose() => socket.Dispose();
    }
}
