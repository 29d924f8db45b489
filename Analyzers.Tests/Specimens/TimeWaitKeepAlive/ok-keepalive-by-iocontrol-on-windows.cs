// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
sealed class ScaleLink : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public void Run(EndPoint scale)
    {
        var values = new byte[12];
        BitConverter.GetBytes(1u).CopyTo(values, 0);
        BitConverter.GetBytes(30_000u).CopyTo(values, 4);
        BitConverter.GetBytes(5_000u).CopyTo(values, 8);
        _socket.IOControl(IOControlCode.KeepAliveValues, values, null);
        _socket.Connect(scale);
        var buffer = new byte[64];
        while (_socket.Receive(buffer) > 0)
            Console.WriteLine("weight");
    }

    public void Dispose() => _socket.Dispose();
}
