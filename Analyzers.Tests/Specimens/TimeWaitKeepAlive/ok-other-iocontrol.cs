// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class PendingBytes
{
    public static int Count(Socket socket)
    {
        var count = new byte[4];
        socket.IOControl(IOControlCode.DataToRead, null, count);
        return BitConverter.ToInt32(count);
    }
}
