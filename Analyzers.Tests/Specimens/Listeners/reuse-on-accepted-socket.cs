// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// fix: none
using System.Net;
using System.Net.Sockets;

static class SmtpServer
{
    public static void Run()
    {
        var listener = new TcpListener(IPAddress.Any, 25) { ExclusiveAddressUse = true };
        listener.Start();
        while (true)
        {
            using Socket client = listener.AcceptSocket();
            client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3002
            client.Send("220 ready\r\n"u8);
        }
    }
}
