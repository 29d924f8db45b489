// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Security.Cryptography;

class Exporter
{
    public void Encrypted(string host, ICryptoTransform cipher, byte[] data)
    {
        using var stream = new CryptoStream(new TcpClient(host, 9003).GetStream(), cipher, CryptoStreamMode.Write, leaveOpen: true); //~ TCP1006
        stream.Write(data);
    }
}
