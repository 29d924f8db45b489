// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Relay
{
    // Half-closes one leg and is done with the other: its own close follows in Pump.
    public void LeftEnded(Socket left, Socket right)
    {
        right.Shutdown(SocketShutdown.Send);
        left.Close();
    }

    public void RightEnded(Socket right) => right.Close();
}
