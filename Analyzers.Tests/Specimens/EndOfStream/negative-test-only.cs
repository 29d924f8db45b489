// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class SensorLog
{
    public static void Append(NetworkStream sensor, MemoryStream log)
    {
        var chunk = new byte[512];
        int n;
        while ((n = sensor.Read(chunk, 0, chunk.Length)) >= 0) //~ TCP2001
        {
            log.Write(chunk, 0, n);
        }
    }
}
