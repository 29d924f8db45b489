// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class NulTerminated
{
    public static string Read(NetworkStream stream)
    {
        var text = new StringBuilder();
        while (true)
        {
            int b = stream.ReadByte(); //~ TCP2001
            if (b == 0)
                break;
            text.Append((char)(b & 0x7F));
        }

        return text.ToString();
    }
}
