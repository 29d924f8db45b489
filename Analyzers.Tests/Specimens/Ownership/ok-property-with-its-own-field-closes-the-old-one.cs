// rules: TCP1004,TCP1005
using System.Net.Sockets;

public sealed class Uplink : IDisposable
{
    private TcpClient? Client
    {
        get => field;
        set
        {
            field?.Dispose();
            field = value;
        }
    }

    public void Reconnect(string host) => Client = new TcpClient(host, 80);

    public void Send(byte[] data) => Client?.GetStream().Write(data);

    public void Dispose() => Client = null;
}
