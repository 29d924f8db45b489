// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class TerminalServer(TcpListener listener)
{
    public void Serve()
    {
        using var terminal = listener.AcceptSocket();
        terminal.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true); //~ TCP5002
        var buffer = new byte[128];
        while (terminal.Receive(buffer) > 0)
        {
        }
    }
}
