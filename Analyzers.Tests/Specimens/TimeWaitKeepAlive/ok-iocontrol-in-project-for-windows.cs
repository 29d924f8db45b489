// rules: TCP5003
// option: build_property.TargetPlatformIdentifier = Windows
using System.Net.Sockets;

/// <summary>The call works on Windows, and this runs nowhere else.</summary>
static class Till
{
    public static void KeepAlive(Socket register, byte[] values) => register.IOControl(IOControlCode.KeepAliveValues, values, null);
}
