// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace ChatServer;

internal sealed class TopicServer(string topic)
{
    public void AcceptOne(TcpListener listener)
    {
        TcpClient client = listener.AcceptTcpClient();
        _ = Task.Run(() => IntroduceAsync(client));
    }

    private async Task IntroduceAsync(TcpClient client)
    {
        client.NoDelay = true;
        await SendTopicAsync(client);
    }

    private async Task SendTopicAsync(TcpClient client)
    {
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(topic + "\r\n"));
    }
}
