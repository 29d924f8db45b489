// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class SmtpQuit
{
    public void Quit(IPEndPoint relay, byte[] reply)
    {
        var socket = new Socket(relay.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1003
        socket.Connect(relay);
        socket.Send("QUIT\r\n"u8);
        socket.Receive(reply);
        socket.Close();
    }
}
