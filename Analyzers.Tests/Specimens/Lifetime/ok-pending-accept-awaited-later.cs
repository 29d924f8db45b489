// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading.Tasks;

class Prefetch(TcpListener listener)
{
    public async Task<int> RunAsync(Func<Task> warmUp)
    {
        Task<TcpClient> pending = listener.AcceptTcpClientAsync();
        await warmUp();
        using var client = await pending;
        return client.Available;
    }
}
