// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class DirectoryClient
{
    public void Ask(bool secure, string host, byte[] question)
    {
        var server = secure ? new TcpClient(host, 636) : new TcpClient(host, 389); //~ TCP1001
        server.GetStream().Write(question);
    }
}
