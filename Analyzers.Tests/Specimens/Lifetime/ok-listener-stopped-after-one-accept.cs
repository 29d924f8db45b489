// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class DebuggerHost
{
    public TcpClient WaitForDebugger(int port)
    {
        TcpListener listener = new(IPAddress.Any, port);
        listener.Start();
        try
        {
            return listener.AcceptTcpClient();
        }
        finally
        {
            listener.Stop();
        }
    }
}
