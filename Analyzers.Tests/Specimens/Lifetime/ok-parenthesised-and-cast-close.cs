// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Clock
{
    public int Tick(Socket listener)
    {
        var peer = (listener).Accept();
        try
        {
            var one = new byte[1];
            return (peer).Receive(one) == 1 ? one[0] : -1;
        }
        finally
        {
            ((Socket)(object)(peer)).Close();
        }
    }
}
