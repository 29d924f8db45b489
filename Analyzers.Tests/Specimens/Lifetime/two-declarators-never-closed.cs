// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class MirrorWriter
{
    public void Write(byte[] block)
    {
        TcpClient left = new TcpClient("left.store", 7400), //~ TCP1001
                  right = new TcpClient("right.store", 7400); //~ TCP1001
        left.GetStream().Write(block);
        right.GetStream().Write(block);
    }
}
