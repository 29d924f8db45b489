// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class WakeUpServer
{
    // Waits until somebody knocks; the knocking client is nobody's.
    public void WaitForKnock(TcpListener listener)
    {
        listener.AcceptTcpClient(); //~ TCP1001
    }
}
