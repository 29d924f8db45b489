// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class TwinWriter
{
    public void Write(bool backup, byte[] record)
    {
        TcpClient? main = null, spare = null;
        ref TcpClient? chosen = ref backup ? ref spare : ref main;
        chosen = new TcpClient(backup ? "b.store" : "a.store", 7400);
        try
        {
            chosen.GetStream().Write(record);
        }
        finally
        {
            main?.Dispose();
            spare?.Dispose();
        }
    }
}
