// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Runtime.Versioning;

sealed class WindowsKeepAlive
{
    [SupportedOSPlatform("windows")]
    public static void Enable(Socket socket, byte[] values)
    {
        socket.IOControl(IOControlCode.KeepAliveValues, values, null);
    }
}
