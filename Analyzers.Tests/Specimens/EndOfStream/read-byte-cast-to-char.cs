// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;
using System.Text;

static class TelnetLines
{
    public static string ReadLine(NetworkStream telnet)
    {
        var line = new StringBuilder();
        char c;
        while ((c = (char)telnet.ReadByte()) != '\n') //~ TCP2001
        {
            line.Append(c);
        }

        return line.ToString();
    }
}
