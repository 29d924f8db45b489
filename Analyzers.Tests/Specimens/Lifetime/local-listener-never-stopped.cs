// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Threading;

class CallbackReceiver
{
    public void Receive(int port, ICollection<TcpClient> callers, CancellationToken stop)
    {
        var listener = new TcpListener(IPAddress.Loopback, port); //~ TCP1007
        listener.Start();
        while (!stop.IsCancellationRequested)
            callers.Add(listener.AcceptTcpClient());
    }
}
