// rules: TCP2001
// fix: none
using System.Buffers;
using System.Net.Sockets;
using System.Text;

public class ReadForms
{
    public static async Task Patterns(Socket s, Memory<byte> m)
    {
        while (await s.ReceiveAsync(m, SocketFlags.None) is >= 0 and var n) //~ TCP2001
            Console.WriteLine(n);
    }

    public static void Negative(NetworkStream ns, byte[] b)
    {
        int n;
        while ((n = ns.Read(b, 0, b.Length)) != -1) //~ TCP2001
            Console.WriteLine(n);
    }

    public static async Task Rented(NetworkStream ns, Stream to, CancellationToken token)
    {
        using var owner = MemoryPool<byte>.Shared.Rent(8192);
        while (!token.IsCancellationRequested)
        {
            var read = await ns.ReadAsync(owner.Memory, token); //~ TCP2001
            if (read > 0)
                await to.WriteAsync(owner.Memory[..read], token);
        }
    }

    public static string UntilDot(TcpClient c)
    {
        var reader = new StreamReader(c.GetStream());
        var text = new StringBuilder();
        string? line;
        do
        {
            line = reader.ReadLine(); //~ TCP2001
            text.AppendLine(line);
        }
        while (line != ".");
        return text.ToString();
    }

    public static void Retry(Socket s, byte[] b)
    {
        while (true)
        {
            try
            {
                int n = s.Receive(b); //~ TCP2001
                Console.WriteLine(Encoding.ASCII.GetString(b, 0, n));
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.TimedOut)
            {
            }
        }
    }
}
