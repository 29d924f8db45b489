using System;
using System.Collections.Generic;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

public partial class Registry
{
    private readonly Lock _gate = new();
    private readonly TcpClient[] _slots = new TcpClient[4];

    public partial int Count { get; }

    public void CloseAll(params ReadOnlySpan<Socket> sockets)
    {
        foreach (var socket in sockets)
            socket.Close();
        lock (_gate)
        {
            foreach (var slot in _slots)
                slot?.Dispose();
        }
    }

    public async Task<int> FirstByteAsync(string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, 7);
        var buffer = new byte[1];
        var read = await client.GetStream().ReadAsync(buffer);
        ReadOnlySpan<byte> span = buffer;
        return read == 0 ? -1 : span[^1] + '\e';
    }
}

public partial class Registry
{
    public partial int Count => _slots.Length;
}
