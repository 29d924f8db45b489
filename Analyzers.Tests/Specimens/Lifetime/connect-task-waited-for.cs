// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class FaxGateway
{
    public TcpClient Dial(string host)
    {
        var line = new TcpClient(); //~ TCP1003
        line.ConnectAsync(host, 1109).Wait();
        return line;
    }

    /// <summary>What Wait throws is no SocketException.</summary>
    public TcpClient? TryDial(string host)
    {
        var line = new TcpClient(); //~ TCP1003
        try
        {
            line.ConnectAsync(host, 1109).Wait();
            return line;
        }
        catch (SocketException)
        {
            line.Close();
            return null;
        }
    }
}
