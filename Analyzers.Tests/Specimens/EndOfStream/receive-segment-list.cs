// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class ScatterReader
{
    public static void Run(string host, MemoryStream headers, MemoryStream bodies)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(host, 4420);
        var header = new byte[24];
        var body = new byte[4096];
        var segments = new List<ArraySegment<byte>> { new(header), new(body) };
        while (true)
        {
            int n = socket.Receive(segments, SocketFlags.None); //~ TCP2001
            headers.Write(header, 0, Math.Min(n, header.Length));
            bodies.Write(body, 0, Math.Max(0, n - header.Length));
        }
    }
}
