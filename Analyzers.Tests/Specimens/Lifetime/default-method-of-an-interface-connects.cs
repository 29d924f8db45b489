// rules: TCP1001,TCP1002,TCP1003
using System.Net.Sockets;

interface IDial
{
    string Host { get; }

    TcpClient Dial(int port)
    {
        var c = new TcpClient(); //~ TCP1003
        c.Connect(Host, port);
        return c;
    }

    static virtual TcpClient Default(string h) => new(h, 80);
}
