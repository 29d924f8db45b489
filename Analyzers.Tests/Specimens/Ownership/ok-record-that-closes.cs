// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Backup;

internal sealed record VaultSession(string Host, Guid Job) : IDisposable
{
    private readonly TcpClient _vault = new(Host, 10443);

    public void Upload(byte[] chunk) => _vault.GetStream().Write(chunk);

    public void Dispose() => _vault.Dispose();
}
