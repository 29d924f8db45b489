// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class Nudge
{
    public void WakeAcceptLoop(bool stopping, int port)
    {
        if (stopping)
            new TcpClient("localhost", port); //~ TCP1001
    }
}
