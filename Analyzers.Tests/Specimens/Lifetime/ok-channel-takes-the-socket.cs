// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

class AcceptPump(Socket listener, ChannelWriter<Socket> accepted)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Socket socket = await listener.AcceptAsync(stop);
            await accepted.WriteAsync(socket, stop);
        }
    }
}
