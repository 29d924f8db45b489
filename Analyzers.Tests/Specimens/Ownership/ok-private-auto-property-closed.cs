// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Backup;

internal sealed class TapeRobot : IDisposable
{
    private readonly ManualResetEventSlim _idle = new(true);

    private TcpClient Robot { get; } = new();

    public void Connect(string host) => Robot.Connect(host, 10000);

    public void Load(byte slot)
    {
        _idle.Wait();
        Robot.GetStream().WriteByte(slot);
    }

    public void Dispose()
    {
        _idle.Dispose();
        Robot.Close();
    }
}
