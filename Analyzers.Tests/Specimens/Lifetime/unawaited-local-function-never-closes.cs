// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

class LogRelay(TcpListener listener, Stream log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var agent = await listener.AcceptTcpClientAsync(stop); //~ TCP1001
            _ = PumpAsync(agent);
        }

        async Task PumpAsync(TcpClient source)
        {
            await source.GetStream().CopyToAsync(log, stop);
        }
    }
}
