// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class TerminalServer
{
    public void Run(IPEndPoint local)
    {
        using var listener = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(local);
        listener.Listen(128);
        while (true)
        {
            var terminal = listener.Accept();
            ThreadPool.QueueUserWorkItem(_ => Serve(terminal));
        }
    }

    private static void Serve(Socket terminal)
    {
        terminal.ReceiveTimeout = 120_000;
        using (terminal)
        {
            var line = new byte[256];
            while (terminal.Receive(line) > 0)
                terminal.Send("ok\n"u8);
        }
    }
}
