// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace GameServer;

internal sealed class LevelDownload(byte[] level)
{
    public void Run(TcpListener listener, Func<bool> running)
    {
        while (running())
        {
            TcpClient player = listener.AcceptTcpClient();
            var worker = new Thread(() => Send(player)) { IsBackground = true };
            worker.Start();
        }
    }

    private void Send(TcpClient player)
    {
        using NetworkStream stream = player.GetStream();
        stream.Write(BitConverter.GetBytes(level.Length));
        stream.Write(level, 0, level.Length);
    }
}
