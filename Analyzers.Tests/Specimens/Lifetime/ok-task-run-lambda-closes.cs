// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

public class EchoServer
{
    public void Run(TcpListener listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = listener.AcceptTcpClient();
            Task.Run(() =>
            {
                using (client)
                {
                    var buffer = new byte[4096];
                    var stream = client.GetStream();
                    int n;
                    while ((n = stream.Read(buffer)) > 0)
                        stream.Write(buffer, 0, n);
                }
            });
        }
    }
}
