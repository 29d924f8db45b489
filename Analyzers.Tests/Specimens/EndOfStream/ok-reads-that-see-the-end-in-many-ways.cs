// rules: TCP2001,TCP2002
using System.Net.Sockets;
using System.Text;

public class Reads
{
    public static void ErrorThenZero(Socket s)
    {
        var b = new byte[64];
        while (true)
        {
            int n = s.Receive(b, 0, b.Length, SocketFlags.None, out SocketError error);
            if (error != SocketError.Success || n == 0)
                break;
            Console.WriteLine(Encoding.ASCII.GetString(b, 0, n));
        }
        s.Close();
    }

    public static string Header(NetworkStream ns)
    {
        var sb = new StringBuilder();
        int c;
        do
        {
            c = ns.ReadByte();
            if (c != -1)
                sb.Append((char)c);
        }
        while (c != -1 && c != '\n');
        return sb.ToString();
    }

    public static void SwitchOn(Socket s, byte[] b)
    {
        while (true)
        {
            switch (s.Receive(b))
            {
                case 0:
                    s.Close();
                    return;
                case 1:
                    Console.WriteLine("one");
                    break;
                default:
                    Console.WriteLine("more");
                    break;
            }
        }
    }

    public static async Task UntilAsync(TcpClient c)
    {
        using var reader = new StreamReader(c.GetStream());
        var open = true;
        while (open)
        {
            var line = await reader.ReadLineAsync();
            open = line != null && line != ".";
        }
        while (!reader.EndOfStream)
            Console.WriteLine(await reader.ReadLineAsync());
    }

    public static int Deadline(NetworkStream ns, byte[] b)
    {
        int got = 0, idle = 0;
        while (got < b.Length && idle < 3)
        {
            int n = ns.Read(b, got, b.Length - got);
            idle = n == 0 ? idle + 1 : 0;
            got += n;
        }
        return got;
    }
}
