// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Presence;

internal sealed class Beacon
{
    public void Attach(Socket listener, CancellationToken shutdown)
    {
        Socket watcher = listener.Accept();
        shutdown.UnsafeRegister(static state => ((Socket)state!).Dispose(), watcher);
        watcher.Send("online\n"u8);
    }
}
