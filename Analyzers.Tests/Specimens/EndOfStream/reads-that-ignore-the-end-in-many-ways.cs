// rules: TCP2001,TCP2002
// fix: none
using System.Net.Sockets;
using System.Text;

public class Reads
{
    public static void ErrorOnly(Socket s)
    {
        var b = new byte[64];
        while (true)
        {
            int n = s.Receive(b, 0, b.Length, SocketFlags.None, out SocketError error); //~ TCP2001
            if (error != SocketError.Success)
                break;
            Console.WriteLine(Encoding.ASCII.GetString(b, 0, n));
        }
        s.Close();
    }

    public static async Task CharsAsync(TcpClient c, TextWriter to)
    {
        using var reader = new StreamReader(c.GetStream());
        var chars = new char[128];
        for (;;)
        {
            int n = await reader.ReadAsync(chars, 0, chars.Length); //~ TCP2001
            await to.WriteAsync(chars, 0, n);
        }
    }

    public static string Header(NetworkStream ns)
    {
        var sb = new StringBuilder();
        while (!sb.ToString().EndsWith("\r\n\r\n"))
        {
            sb.Append((char)ns.ReadByte()); //~ TCP2001
        }
        return sb.ToString();
    }

    public static void SwitchOn(Socket s, byte[] b)
    {
        while (true)
        {
            switch (s.Receive(b)) //~ TCP2001
            {
                case 1:
                    Console.WriteLine("one");
                    break;
                case > 1:
                    Console.WriteLine("more");
                    break;
            }
        }
    }
}
