// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;

sealed class WindowsKeepAlive
{
    public static void Enable(Socket socket)
    {
        var values = new byte[12];
        BitConverter.GetBytes(1u).CopyTo(values, 0);
        BitConverter.GetBytes(30000u).CopyTo(values, 4);
        BitConverter.GetBytes(5000u).CopyTo(values, 8);
        socket.IOControl(IOControlCode.KeepAliveValues, values, null); //~ TCP5003
    }
}
