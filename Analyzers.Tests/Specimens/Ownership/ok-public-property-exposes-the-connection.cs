// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Backup;

public sealed class TapeRobot
{
    public TapeRobot(string host) => Client = new TcpClient(host, 10000);

    public TcpClient Client { get; }

    public void Load(byte slot) => Client.GetStream().WriteByte(slot);
}
