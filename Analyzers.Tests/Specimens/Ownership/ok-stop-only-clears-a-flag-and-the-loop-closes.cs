// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Scada;

internal sealed class AlarmPump
{
    private readonly TcpClient _console;
    private volatile bool _running = true;

    public AlarmPump(string host)
    {
        _console = new TcpClient(host, 9100);
    }

    public void Run(Func<byte[]> nextAlarm)
    {
        try
        {
            while (_running)
                _console.GetStream().Write(nextAlarm());
        }
        finally
        {
            _console.Close();
        }
    }

    public void Stop()
    {
        _running = false;
    }
}
