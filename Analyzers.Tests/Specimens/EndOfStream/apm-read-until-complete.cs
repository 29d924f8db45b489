// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class SnapshotReceiver : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;
    private readonly byte[] _snapshot;
    private int _received;

    public SnapshotReceiver(string host, int port, int size)
    {
        _client = new TcpClient(host, port);
        _stream = _client.GetStream();
        _snapshot = new byte[size];
        _stream.BeginRead(_snapshot, 0, size, OnRead, null);
    }

    private void OnRead(IAsyncResult result)
    {
        _received += _stream.EndRead(result); //~ TCP2001
        if (_received < _snapshot.Length)
        {
            _stream.BeginRead(_snapshot, _received, _snapshot.Length - _received, OnRead, null);
            return;
        }

        File.WriteAllBytes("snapshot.bin", _snapshot);
        Dispose();
    }

    public void Dispose() => _client.Dispose();
}
