// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

class Host(ICollection<Socket> sessions)
{
    public async Task RunAsync(IPEndPoint endpoint, CancellationToken stop)
    {
        var listener = new TcpListener(endpoint);
        listener.Start();
        stop.Register(listener.Stop);
        while (!stop.IsCancellationRequested)
            sessions.Add(await listener.AcceptSocketAsync());
    }
}
