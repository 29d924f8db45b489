// fix: none
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Bench;

public static class ConnectBench
{
    public static double Run(IPEndPoint target, int rounds)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < rounds; i++)
        {
            var socket = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1003,TCP4002
            socket.Connect(target);
            socket.Send("x"u8);
            socket.Close();
        }
        return rounds / watch.Elapsed.TotalSeconds;
    }

    public static void Finish(IPEndPoint target)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(target);
        socket.Close(0); //~ TCP4003
        socket.Send("x"u8); //~ TCP6001
    }
}
