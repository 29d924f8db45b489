// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal sealed partial class SessionStore
{
    private readonly TcpClient _replica;
    private readonly MemoryStream _journal = new();

    public SessionStore(string replicaHost) => _replica = new TcpClient(replicaHost, 6380);

    public void Append(byte[] entry)
    {
        _journal.Write(entry);
        _replica.GetStream().Write(entry);
    }
}

internal sealed partial class SessionStore : IDisposable
{
    public void Dispose()
    {
        _journal.Dispose();
        _replica.Dispose();
    }
}
