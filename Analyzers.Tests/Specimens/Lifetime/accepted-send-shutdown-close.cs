// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class BusyServer(Socket listener)
{
    public void Refuse()
    {
        var visitor = listener.Accept(); //~? TCP1003
        visitor.Send("421 too busy\r\n"u8);
        visitor.Shutdown(SocketShutdown.Both); //~ TCP1009
        visitor.Close();
    }
}
