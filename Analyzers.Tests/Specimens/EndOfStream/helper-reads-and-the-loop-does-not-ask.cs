// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

internal sealed class Dialogue(TcpClient client)
{
    private readonly NetworkStream _stream = client.GetStream();
    private readonly byte[] _buffer = new byte[4096];

    private async Task<byte[]?> NextAsync()
    {
        int n = await _stream.ReadAsync(_buffer);
        return n == 0 ? null : _buffer[..n];
    }

    public async Task Blocks()
    {
        while (true)
        {
            var block = await NextAsync(); //~ TCP2001
            if (block?.Length > 0)
                Console.WriteLine(block.Length);
        }
    }
}
