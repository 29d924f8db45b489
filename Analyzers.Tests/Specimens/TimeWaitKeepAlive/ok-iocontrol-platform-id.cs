// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class PortableKeepAlive
{
    public static void Enable(Socket socket, byte[] values)
    {
        if (Environment.OSVersion.Platform == PlatformID.Win32NT)
            socket.IOControl(IOControlCode.KeepAliveValues, values, null);
    }
}
