// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class PairServer
{
    public void RejectPair(TcpListener listener, bool both)
    {
        TcpClient first = listener.AcceptTcpClient();
        TcpClient? second = null;
        if (both)
            second = listener.AcceptTcpClient(); //~ TCP1001
        first.Close();
        if (second is null)
            Console.WriteLine("single");
    }
}
