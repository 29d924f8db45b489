using System;
using System.Net.Sockets;

public readonly struct Endpoint
{
    public readonly Socket Socket;
    public Endpoint(Socket socket) => Socket = socket;
    public void Close() => Socket?.Close();
}

public ref struct Frame
{
    public Span<byte> Bytes;
}

public class Framing
{
    private protected int frames;

    public int Read(in Endpoint endpoint, bool big)
    {
        Span<byte> small = stackalloc byte[16];
        var frame = new Frame { Bytes = big ? new byte[1_024] : small };
        ref var chosen = ref (big ? ref frame : ref frame);
        frames++;
        return endpoint.Socket.Receive(chosen.Bytes);
    }

    public void Run(string host)
    {
        var endpoint = new Endpoint(new Socket(protocolType: ProtocolType.Tcp, socketType: SocketType.Stream));
        try
        {
            endpoint.Socket.Connect(host, 0b_0111);
            Read(endpoint, big: true);
        }
        finally
        {
            endpoint.Close();
        }
    }
}
