// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;

namespace Chat;

public class Doorman
{
    private readonly byte[] _greeting = "welcome\r\n"u8.ToArray();

    public void Run(TcpListener listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var guest = listener.AcceptTcpClient();
            guest.SendTimeout = 2000;
            guest.GetStream().Write(_greeting);
        }
    }
}
