// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class Reporter
{
    public void Report(bool night, byte[] report)
    {
        TcpClient desk;
        if (night)
            desk = new TcpClient("night.desk", 7100); //~ TCP1001
        else
            desk = new TcpClient("day.desk", 7100); //~ TCP1001
        desk.GetStream().Write(report);
    }
}
