// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class FaxGateway
{
    public TcpClient? TryDial(string host)
    {
        var line = new TcpClient();
        try
        {
            line.ConnectAsync(host, 1109).Wait();
            return line;
        }
        catch (AggregateException)
        {
            line.Close();
            return null;
        }
    }

    public bool Answers(string host)
    {
        var line = new TcpClient();
        try
        {
            return line.ConnectAsync(host, 1109).Wait(TimeSpan.FromSeconds(2)) && line.Connected;
        }
        finally
        {
            line.Close();
        }
    }
}
