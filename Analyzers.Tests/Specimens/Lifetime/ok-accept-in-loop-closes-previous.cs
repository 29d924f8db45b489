// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;

class SingleSeatServer(TcpListener listener)
{
    public void Run(CancellationToken stop)
    {
        TcpClient? seated = null;
        while (!stop.IsCancellationRequested)
        {
            seated?.Close();
            seated = listener.AcceptTcpClient();
            Console.WriteLine($"{seated.Client.RemoteEndPoint} takes the seat");
        }

        seated?.Close();
    }
}
