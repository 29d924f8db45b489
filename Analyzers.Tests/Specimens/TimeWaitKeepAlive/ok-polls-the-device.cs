// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class Thermometer : IDisposable
{
    private readonly TcpClient _client;

    public Thermometer(string host) => _client = new TcpClient(host, 502);

    public void Watch(Action<byte> show)
    {
        var answer = new byte[1];
        while (true)
        {
            _client.GetStream().WriteByte(1);
            _client.GetStream().ReadExactly(answer);
            show(answer[0]);
        }
    }

    public void Dispose() => _client.Dispose();
}
