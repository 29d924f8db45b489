// rules: TCP2001,TCP2002
using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;

public class ReadForms
{
    public static async Task Patterns(Socket s, Memory<byte> m)
    {
        while (await s.ReceiveAsync(m, SocketFlags.None) is > 0 and var n)
            Console.WriteLine(n);
        s.Close();
    }

    public static void Relational(NetworkStream ns, byte[] b)
    {
        int n;
        while ((n = ns.Read(b, 0, b.Length)) is not 0)
            Console.WriteLine(n);
        ns.Close();
    }

    public static void SwitchExpression(NetworkStream ns, Span<byte> b)
    {
        var more = true;
        while (more)
        {
            more = ns.Read(b) switch
            {
                0 => false,
                _ => true,
            };
        }
        ns.Close();
    }

    public static void Ternary(Socket s, byte[] b)
    {
        for (var open = true; open;)
        {
            int n = s.Receive(b);
            open = n > 0 ? true : false;
        }
        s.Close();
    }

    public static async Task<int> Exactly(Stream given, TcpClient c)
    {
        var b = new byte[4];
        var total = 0;
        while (total < 100)
        {
            await c.GetStream().ReadExactlyAsync(b);
            total += b[0];
        }
        return total;
    }

    public static void BinaryReader(TcpClient c)
    {
        using var r = new BinaryReader(c.GetStream());
        while (true)
        {
            var length = r.ReadInt32();
            var bytes = r.ReadBytes(length);
            if (bytes.Length < length)
                throw new EndOfStreamException();
        }
    }

    public static async Task Pipe(TcpClient c)
    {
        var reader = PipeReader.Create(c.GetStream());
        while (await reader.ReadAsync() is { IsCompleted: false, Buffer: var buffer })
            reader.AdvanceTo(buffer.End);
        await reader.CompleteAsync();
    }

    public static async Task<string> Copy(TcpClient c)
    {
        using var ms = new MemoryStream();
        await c.GetStream().CopyToAsync(ms);
        return Encoding.UTF8.GetString(ms.ToArray());
    }

    public static async Task Rented(NetworkStream ns, Stream to)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(8192);
        try
        {
            int read;
            do
            {
                read = await ns.ReadAsync(buffer);
                await to.WriteAsync(buffer.AsMemory(0, read));
            }
            while (read > 0);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            ns.Close();
        }
    }

    public static async IAsyncEnumerable<string> Lines(TcpClient c)
    {
        using var reader = new StreamReader(c.GetStream());
        for (string? line; (line = await reader.ReadLineAsync()) is not null;)
            yield return line;
    }
}
