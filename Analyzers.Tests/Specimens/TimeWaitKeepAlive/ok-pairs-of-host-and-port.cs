// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class CacheInvalidator(IReadOnlyDictionary<string, int> nodes)
{
    public void Invalidate(string key)
    {
        foreach (var (host, port) in nodes)
        {
            using var client = new TcpClient(host, port);
            client.GetStream().Write(Encoding.UTF8.GetBytes($"DEL {key}\n"));
        }
    }
}
