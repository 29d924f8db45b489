// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;

class FingerDaemon(TcpListener listener, byte[] plan)
{
    public void ServeNext()
    {
        var visitor = listener.AcceptSocket();
        new Thread(() =>
        {
            try
            {
                visitor.Send(plan);
                visitor.Shutdown(SocketShutdown.Send);
            }
            finally
            {
                visitor.Close();
            }
        }).Start();
    }
}
