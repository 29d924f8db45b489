// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

abstract class SocketSetup
{
    public static SocketSetup ForThisSystem() => OperatingSystem.IsWindows() ? new SocketSetupForWindows() : null;

    public abstract void Apply(Socket socket, byte[] values);
}

sealed class SocketSetupForWindows : SocketSetup
{
    public override void Apply(Socket socket, byte[] values) => socket.IOControl(IOControlCode.KeepAliveValues, values, null);
}
