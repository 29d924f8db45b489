// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

class CallbackReceiver
{
    public async Task ReceiveAsync(int port, ICollection<TcpClient> callers, CancellationToken stop)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        while (!stop.IsCancellationRequested)
            callers.Add(await listener.AcceptTcpClientAsync(stop));
    }
}
