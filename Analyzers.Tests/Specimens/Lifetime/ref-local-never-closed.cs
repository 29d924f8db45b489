// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class TwinWriter
{
    public void Write(bool backup, byte[] record)
    {
        TcpClient? sink = null;
        ref TcpClient? chosen = ref sink;
        chosen = new TcpClient(backup ? "b.store" : "a.store", 7400); //~ TCP1001
        chosen.GetStream().Write(record);
    }
}
