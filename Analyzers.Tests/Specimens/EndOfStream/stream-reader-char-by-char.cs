// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class XmlStanzaReader
{
    public static string ReadTag(TcpClient client)
    {
        var reader = new StreamReader(client.GetStream());
        var tag = new StringBuilder();
        int c;
        do
        {
            c = reader.Read(); //~ TCP2001
            tag.Append((char)c);
        }
        while (c != '>');
        return tag.ToString();
    }
}
