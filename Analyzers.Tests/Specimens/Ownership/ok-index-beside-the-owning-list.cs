// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal sealed class TopicTable(TcpListener listener) : IDisposable
{
    private readonly List<TcpClient> _clients = new();
    private readonly Dictionary<string, TcpClient> _byTopic = new();

    public void Subscribe(string topic)
    {
        TcpClient client = listener.AcceptTcpClient();
        _clients.Add(client);
        _byTopic.TryAdd(topic, client);
    }

    public void Unsubscribe(string topic) => _byTopic.Remove(topic);

    public void Dispose()
    {
        foreach (TcpClient client in _clients)
            client.Dispose();
    }
}
