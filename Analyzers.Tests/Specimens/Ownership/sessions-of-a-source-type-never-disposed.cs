// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace GameServer;

internal sealed class Session(TcpClient client) : IDisposable
{
    public void Send(byte[] frame) => client.GetStream().Write(frame);

    public void Dispose() => client.Dispose();
}

internal sealed class World : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Any, 7777);
    private readonly List<Session> _sessions = new(); //~ TCP1004

    public void Start() => _listener.Start();

    public void AcceptOne()
    {
        TcpClient client = _listener.AcceptTcpClient();
        _sessions.Add(new Session(client));
    }

    public void Tick(byte[] state) => _sessions.ForEach(s => s.Send(state));

    public void Dispose()
    {
        _listener.Stop();
    }
}
