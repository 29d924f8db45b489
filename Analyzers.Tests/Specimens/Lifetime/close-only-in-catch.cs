// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Notifier
{
    public bool Notify(string host, byte[] alert)
    {
        var client = new TcpClient(); //~ TCP1002
        try
        {
            client.Connect(host, 9600);
            client.GetStream().Write(alert);
        }
        catch
        {
            client.Dispose();
            return false;
        }

        return true; // the good path keeps it open
    }
}
