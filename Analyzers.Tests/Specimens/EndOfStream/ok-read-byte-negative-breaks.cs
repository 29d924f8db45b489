// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class TelnetLines
{
    public static string ReadLine(NetworkStream telnet)
    {
        var line = new StringBuilder();
        int b;
        while ((b = telnet.ReadByte()) >= 0 && b != '\n')
        {
            line.Append((char)b);
        }

        return line.ToString();
    }
}
