// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class BeaconLink
{
    private readonly TcpClient _client;
    private readonly byte[] _buffer = new byte[128];
    private long _beacons;

    public BeaconLink(string host)
    {
        _client = new TcpClient(host, 4222);
        Arm();
    }

    private void Arm() => _client.GetStream().ReadAsync(_buffer, 0, _buffer.Length).ContinueWith(OnRead);

    private void OnRead(Task<int> read)
    {
        if (read.IsFaulted || read.Result == 0)
        {
            _client.Close();
            return;
        }

        _beacons += read.Result;
        Arm();
    }
}
