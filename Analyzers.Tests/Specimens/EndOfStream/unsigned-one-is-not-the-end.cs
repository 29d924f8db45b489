// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

internal sealed class Feed(TcpClient client)
{
    private readonly NetworkStream _stream = client.GetStream();
    private readonly byte[] _buffer = new byte[4096];

    public void UntilUnsignedOne()
    {
        uint n;
        while ((n = (uint)_stream.Read(_buffer, 0, _buffer.Length)) != 1u) //~ TCP2001
            Console.WriteLine(n);
    }
}
