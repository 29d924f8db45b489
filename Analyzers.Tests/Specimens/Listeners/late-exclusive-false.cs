// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class TunnelExit
{
    public static void Run()
    {
        var listener = TcpListener.Create(2222);
        listener.Start(64); //~? TCP3004
        listener.ExclusiveAddressUse = false; //~ TCP3002
        using Socket peer = listener.AcceptSocket();
        Console.WriteLine(peer.RemoteEndPoint);
        listener.Stop();
    }
}
