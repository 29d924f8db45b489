// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Lobby(TcpListener listener)
{
    public void AdmitOrTurnAway(bool full)
    {
        var client = listener.AcceptTcpClient(); //~ TCP1002
        var guest = client;
        if (full)
            guest.Close();
    }
}
