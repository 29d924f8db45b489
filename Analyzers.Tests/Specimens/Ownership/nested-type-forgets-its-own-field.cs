// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal sealed class Federation
{
    private readonly string[] _sites;

    public Federation(params string[] sites) => _sites = sites;

    public void Announce(byte[] hello)
    {
        foreach (string site in _sites)
        {
            using var link = new Link(site);
            link.Send(hello);
        }
    }

    private sealed class Link : IDisposable
    {
        private readonly TcpClient _site; //~ TCP1004
        private readonly MemoryStream _sent = new();

        public Link(string host) => _site = new TcpClient(host, 5673);

        public void Send(byte[] frame)
        {
            _sent.Write(frame);
            _site.GetStream().Write(frame);
        }

        public void Dispose() => _sent.Dispose();
    }
}
