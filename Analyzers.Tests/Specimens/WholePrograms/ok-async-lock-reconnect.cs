using System.Net.Sockets;

namespace Modern;

public sealed class Reconnecting(string host, int port) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private Socket? _socket;

    private async ValueTask<Socket> GetAsync(CancellationToken token)
    {
        if (_socket is { Connected: true } ready)
            return ready;
        await _gate.WaitAsync(token);
        try
        {
            if (_socket is { Connected: true } again)
                return again;
            _socket?.Dispose();
            _socket = null;
            var fresh = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await fresh.ConnectAsync(host, port, token);
            }
            catch
            {
                fresh.Dispose();
                throw;
            }
            return _socket = fresh;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task SendAsync(ReadOnlyMemory<byte> data, CancellationToken token)
    {
        var socket = await GetAsync(token);
        try
        {
            while (!data.IsEmpty)
                data = data[await socket.SendAsync(data, SocketFlags.None, token)..];
        }
        catch (SocketException)
        {
            await DropAsync(socket);
            throw;
        }
    }

    private async Task DropAsync(Socket broken)
    {
        await _gate.WaitAsync();
        try
        {
            if (ReferenceEquals(_socket, broken))
                _socket = null;
            broken.Dispose();
        }
        finally
        {
            _gate.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket?.Dispose();
        _gate.Dispose();
        return ValueTask.CompletedTask;
    }
}
