// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class TerminalServer
{
    public void Run(IPEndPoint local)
    {
        using var listener = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(local);
        listener.Listen(128); //~ TCP5001
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
            int n;
            while ((n = terminal.Receive(line)) > 0)
                terminal.Send(line, n, SocketFlags.None);
        }
    }
}
