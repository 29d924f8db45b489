// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class ConsoleRelay
{
    public static void Run(TcpClient console)
    {
        NetworkStream stream = console.GetStream();
        var buffer = new byte[4096];
        while (true)
        {
            try
            {
                int n = stream.Read(buffer, 0, buffer.Length); //~ TCP2001
                Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
            }
            catch (IOException e)
            {
                Console.WriteLine(e.Message);
                break;
            }
        }
    }
}
