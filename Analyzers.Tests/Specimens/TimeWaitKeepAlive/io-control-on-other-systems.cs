// rules: TCP5003
// fix: none
using System.Net.Sockets;

static class Ioctl
{
    public static void Anywhere(Socket s)
    {
        var v = new byte[12];
        BitConverter.GetBytes(1u).CopyTo(v, 0);
        BitConverter.GetBytes(60_000u).CopyTo(v, 4);
        BitConverter.GetBytes(1_000u).CopyTo(v, 8);
        s.IOControl(IOControlCode.KeepAliveValues, v, null); //~ TCP5003
    }

    public static void WindowsOnly(Socket s, byte[] v)
    {
        if (OperatingSystem.IsWindows())
            s.IOControl(IOControlCode.KeepAliveValues, v, null);
    }

    [System.Runtime.Versioning.SupportedOSPlatform("windows")]
    public static void Marked(Socket s, byte[] v) => s.IOControl(IOControlCode.KeepAliveValues, v, null);

    public static void Caught(Socket s, byte[] v)
    {
        try { s.IOControl(IOControlCode.KeepAliveValues, v, null); }
        catch (PlatformNotSupportedException) { }
    }
}
