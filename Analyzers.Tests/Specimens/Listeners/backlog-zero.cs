// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class LockServer
{
    public static void Run(IPEndPoint endPoint)
    {
        using var listener = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        listener.ExclusiveAddressUse = true;
        listener.Bind(endPoint);
        listener.Listen(backlog: 0); //~ TCP3005
        for (;;)
        {
            using Socket holder = listener.Accept();
            holder.Send("granted"u8);
        }
    }
}
