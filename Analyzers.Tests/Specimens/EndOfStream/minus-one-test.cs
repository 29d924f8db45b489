// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class JavaHabit
{
    public static void PrintFeed(string host)
    {
        using var client = new TcpClient(host, 5010);
        var stream = client.GetStream();
        var buffer = new byte[1024];
        while (true)
        {
            int count = stream.Read(buffer, 0, buffer.Length); //~ TCP2001
            if (count == -1)
                break;
            Console.Write(Encoding.ASCII.GetString(buffer, 0, count));
        }
    }
}
