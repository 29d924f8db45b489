// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Threading;

class BanList(Socket listener, Func<EndPoint?, bool> banned, Action<Socket> welcome)
{
    public void Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var peer = listener.Accept();
            if (banned(peer.RemoteEndPoint))
            {
                Console.WriteLine("rejected");
                peer.Dispose();
                continue;
            }

            welcome(peer);
        }
    }
}
