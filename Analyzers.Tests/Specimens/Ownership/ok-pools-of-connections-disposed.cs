// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Resolver : IDisposable
{
    private readonly Dictionary<string, Pool> _pools = [];

    public int Ask(string host, byte digit)
    {
        Pool? pool;
        while (!_pools.TryGetValue(host, out pool))
            _pools.TryAdd(host, new Pool(host));
        Line line = pool.Take();
        try
        {
            line.Client.GetStream().WriteByte(digit);
            int answer = line.Client.GetStream().ReadByte();
            pool.Return(line);
            return answer;
        }
        catch
        {
            line.Close();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (Pool pool in _pools.Values)
            pool.Dispose();
    }

    private sealed class Pool(string host) : IDisposable
    {
        private readonly Queue<Line> _lines = new();

        public Line Take() => _lines.TryDequeue(out Line? line) ? line : new Line(new TcpClient(host, 4100));

        public void Return(Line line) => _lines.Enqueue(line);

        public void Dispose()
        {
            foreach (Line line in _lines)
                line.Close();
        }
    }

    private sealed class Line(TcpClient client)
    {
        public TcpClient Client { get; } = client;

        public void Close() => Client.Dispose();
    }
}
