// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class ServiceBot
{
    public static void Run(TcpClient server)
    {
        using var reader = new StreamReader(server.GetStream());
        while (true)
        {
            try
            {
                string? line = reader.ReadLine(); //~ TCP2001
                Console.WriteLine(line!.Split(' ')[0]);
            }
            catch (Exception e)
            {
                Console.WriteLine("bad line: " + e.Message);
            }
        }
    }
}
