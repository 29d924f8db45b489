// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class TerminalServer
{
    public void Run(IPEndPoint local)
    {
        using var listener = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        listener.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 45);
        listener.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 15);
        listener.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 3);
        listener.Bind(local);
        listener.Listen(128);
        while (true)
        {
            var terminal = listener.Accept();
            new Thread(() => Serve(terminal)).Start();
        }
    }

    private static void Serve(Socket terminal)
    {
        using (terminal)
        {
            var line = new byte[256];
            while (terminal.Receive(line) > 0)
                terminal.Send("ok\n"u8);
        }
    }
}
