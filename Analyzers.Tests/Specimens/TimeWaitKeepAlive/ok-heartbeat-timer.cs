// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class MqttLink : IDisposable
{
    private readonly TcpClient _client;
    private readonly Timer _ping;

    public MqttLink(string broker)
    {
        _client = new TcpClient(broker, 1883);
        _ping = new Timer(_ => _client.GetStream().Write([0xC0, 0x00]), null, 20_000, 20_000);
    }

    public async Task ListenAsync()
    {
        var buffer = new byte[1024];
        while (await _client.GetStream().ReadAsync(buffer) > 0)
            Console.WriteLine("packet");
    }

    public void Dispose()
    {
        _ping.Dispose();
        _client.Dispose();
    }
}
