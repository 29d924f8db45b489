// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Text;

public sealed class IrcDialer(string nick)
{
    public TcpClient Dial(string server)
    {
        var irc = new TcpClient(server, 6667);
        try
        {
            var stream = irc.GetStream();
            stream.Write(Encoding.UTF8.GetBytes($"NICK {nick}\r\n"));
            stream.Write(Encoding.UTF8.GetBytes($"USER {nick} 0 * :{nick}\r\n"));
        }
        catch (Exception)
        {
            irc.Close();
            throw;
        }

        return irc;
    }
}
