// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class LedgerServer
{
    public static void Run(IPEndPoint endPoint)
    {
        using var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(endPoint); //~? TCP3004
        socket.Listen(256);
        socket.ExclusiveAddressUse = true; //~ TCP3002
        using Socket auditor = socket.Accept();
        auditor.Send("ledger"u8);
    }
}
