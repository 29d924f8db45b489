// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace DeviceHub;

internal sealed class AlarmPanel
{
    public void AcceptOne(Socket listener)
    {
        Socket panel = listener.Accept(); //~ TCP1001
        Action arm = () =>
        {
            panel.NoDelay = true;
            panel.Send("ARM\n"u8);
        };
        Task.Run(arm);
    }
}
