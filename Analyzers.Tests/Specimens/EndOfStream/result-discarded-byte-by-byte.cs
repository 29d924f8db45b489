// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class PromptReader
{
    public static string ReadPrompt(TcpClient console)
    {
        var stream = console.GetStream();
        var prompt = new StringBuilder();
        var one = new byte[1];
        do
        {
            stream.Read(one, 0, 1); //~ TCP2001
            prompt.Append((char)one[0]);
        }
        while (one[0] != (byte)'>');
        return prompt.ToString();
    }
}
