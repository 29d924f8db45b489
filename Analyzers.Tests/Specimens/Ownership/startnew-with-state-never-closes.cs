// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class ConfigPush(byte[] config)
{
    public void AcceptOne(TcpListener listener)
    {
        TcpClient agent = listener.AcceptTcpClient(); //~ TCP1001
        Task.Factory.StartNew(Push, agent);
    }

    private void Push(object? state)
    {
        var agent = (TcpClient)state!;
        agent.GetStream().Write(config, 0, config.Length);
    }
}
