// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;

sealed class PortableKeepAlive
{
    public static void Enable(Socket socket, byte[] values)
    {
        if (!OperatingSystem.IsWindows())
            socket.IOControl(IOControlCode.KeepAliveValues, values, null); //~ TCP5003
    }
}
