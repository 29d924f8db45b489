// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class NamedFlag(TcpListener listener)
{
    private const bool Owns = true;

    public int FirstByte()
    {
        Socket socket = listener.AcceptSocket();
        using var stream = new NetworkStream(ownsSocket: Owns, socket: socket);
        return stream.ReadByte();
    }
}
