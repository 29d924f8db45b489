// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

internal sealed class Dialogue(TcpClient client)
{
    private readonly NetworkStream _stream = client.GetStream();
    private readonly byte[] _buffer = new byte[4096];

    // An empty line at the end of the stream, or what had come of a line until then.
    private string ReadLine()
    {
        var line = new StringBuilder();
        while (true)
        {
            int next = _stream.ReadByte();
            if (next is -1 or '\n')
                break;
            line.Append((char)next);
        }

        return line.ToString();
    }

    public void Talk()
    {
        while (true)
        {
            string line = ReadLine();
            if (line.Length == 0)
                break;
            Console.WriteLine(line);
        }
    }

    private int Fill(int wanted)
    {
        int got = 0;
        while (got < wanted)
        {
            int n = _stream.Read(_buffer, got, wanted - got);
            if (n <= 0)
                return got;
            got += n;
        }

        return got;
    }

    public void Frames()
    {
        while (true)
        {
            if (Fill(4) != 4)
                return;
            int length = BitConverter.ToInt32(_buffer, 0);
            if (Fill(length) < length)
                return;
        }
    }

    private async Task<byte[]?> NextAsync()
    {
        int n = await _stream.ReadAsync(_buffer);
        return n == 0 ? null : _buffer[..n];
    }

    public async Task Blocks()
    {
        while (true)
        {
            var block = await NextAsync();
            if (block?.Length > 0)
            {
                Console.WriteLine(block.Length);
                continue;
            }

            break;
        }
    }
}
