// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class CommandServer
{
    private readonly TcpListener _listener;

    public CommandServer(int port) => _listener = new TcpListener(IPAddress.Any, port);

    public void Run()
    {
        _listener.Start(); //~ TCP5001
        while (true)
        {
            var operatorSocket = _listener.AcceptSocket();
            new Thread(() => Serve(operatorSocket)).Start();
        }
    }

    private static void Serve(Socket operatorSocket)
    {
        using (operatorSocket)
        {
            var command = new byte[64];
            while (true)
            {
                int n = operatorSocket.Receive(command);
                if (n == 0)
                    break;
                operatorSocket.Send(command, n, SocketFlags.None);
                Thread.Sleep(500);
            }
        }
    }
}
