// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class MailBox(TcpListener listener)
{
    public string Take()
    {
        using var reader = new StreamReader(new BufferedStream(new NetworkStream(listener.AcceptSocket()), 8192)); //~ TCP1006
        return reader.ReadToEnd();
    }
}
