// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class BeaconServer(TcpListener listener, ManualResetEvent stop)
{
    public void Run()
    {
        while (!stop.WaitOne(0))
        {
            using var client = listener.AcceptTcpClient(); //~ TCP4001
            client.GetStream().Write("beacon\n"u8);
        }
    }
}
