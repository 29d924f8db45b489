// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class GopherClient
{
    public string? FirstLine(string host, string selector)
    {
        var hole = new TcpClient(host, 70);
        Action close = () => hole.Close();
        try
        {
            hole.GetStream().Write(System.Text.Encoding.ASCII.GetBytes(selector + "\r\n"));
            return new StreamReader(hole.GetStream()).ReadLine();
        }
        finally
        {
            close();
        }
    }
}
