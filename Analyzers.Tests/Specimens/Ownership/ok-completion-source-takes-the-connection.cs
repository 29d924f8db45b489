// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace RequestServer;

internal sealed class ReverseTunnel
{
    public Task<TcpClient> WaitForAgentAsync(TcpListener listener)
    {
        var agent = new TaskCompletionSource<TcpClient>();
        new Thread(() =>
        {
            TcpClient client = listener.AcceptTcpClient();
            client.NoDelay = true;
            agent.SetResult(client);
        }).Start();
        return agent.Task;
    }
}
