// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace GameServer;

internal sealed class ScoreBoard(byte[] scores)
{
    public void AcceptOne(Socket listener)
    {
        Socket viewer = listener.Accept(); //~ TCP1003
        new Thread(Send).Start(viewer);
    }

    private void Send(object? argument)
    {
        var viewer = (Socket)argument!;
        viewer.Send(scores);
        viewer.Close();
    }
}
