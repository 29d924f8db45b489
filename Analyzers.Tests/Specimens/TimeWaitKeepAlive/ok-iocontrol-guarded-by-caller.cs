// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class KeepAlive
{
    private static readonly bool s_onWindows = RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

    public static void Enable(Socket socket, byte[] values)
    {
        if (s_onWindows)
            EnableByBytes(socket, values);
        else
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
    }

    private static void EnableByBytes(Socket socket, byte[] values) => socket.IOControl(IOControlCode.KeepAliveValues, values, null);
}
