// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;

static class KeepAlive
{
    public static bool TryEnable(this Socket socket, byte[] values)
    {
        try
        {
            socket.IOControl(IOControlCode.KeepAliveValues, values, null); //~ TCP5003
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
