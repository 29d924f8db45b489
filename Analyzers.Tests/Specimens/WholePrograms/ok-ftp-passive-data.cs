using System.Net;
using System.Net.Sockets;

namespace Ftp;

internal abstract class DataChannel : IDisposable
{
    public abstract Task<Stream> OpenAsync(CancellationToken token);
    public abstract void Dispose();

    public static DataChannel Create(bool passive, IPEndPoint remote) => passive ? new Passive(remote) : new Active();

    private sealed class Passive(IPEndPoint remote) : DataChannel
    {
        private TcpClient? _client;

        public override async Task<Stream> OpenAsync(CancellationToken token)
        {
            _client ??= new TcpClient(remote.AddressFamily);
            await _client.ConnectAsync(remote, token);
            return _client.GetStream();
        }

        public override void Dispose() => _client?.Dispose();
    }

    private sealed class Active : DataChannel
    {
        private readonly TcpListener _listener = new(IPAddress.Any, 0);
        private Socket? _accepted;

        public IPEndPoint Start()
        {
            _listener.Start(1);
            return (IPEndPoint)_listener.LocalEndpoint;
        }

        public override async Task<Stream> OpenAsync(CancellationToken token)
        {
            if (_accepted is not null)
                throw new InvalidOperationException("one transfer only");
            _accepted = await _listener.AcceptSocketAsync(token);
            return new NetworkStream(_accepted, ownsSocket: false);
        }

        public override void Dispose()
        {
            _listener.Stop();
            _accepted?.Dispose();
        }
    }
}
