// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Backup;

public sealed class TapeRobot
{
    private readonly TcpClient _robot;

    public TapeRobot(string host) => _robot = new TcpClient(host, 10000);

    public void Load(byte slot) => _robot.GetStream().WriteByte(slot);

    public TcpClient Detach() => _robot;
}
