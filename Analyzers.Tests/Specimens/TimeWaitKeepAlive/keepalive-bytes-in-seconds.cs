// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

static class ScaleTuning
{
    public static void Apply(Socket socket, TimeSpan idle)
    {
        if (!OperatingSystem.IsWindows())
            return;
        var values = new byte[12];
        BitConverter.GetBytes(1u).CopyTo(values, 0);
        BitConverter.GetBytes((uint)idle.TotalSeconds).CopyTo(values, 4); //~ TCP5003
        BitConverter.GetBytes(5000u).CopyTo(values, 8);
        socket.IOControl(IOControlCode.KeepAliveValues, values, null);
    }
}
