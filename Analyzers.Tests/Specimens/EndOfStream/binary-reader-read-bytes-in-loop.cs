// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class SensorDump
{
    public static void Dump(TcpClient sensor, Stream file)
    {
        using var reader = new BinaryReader(sensor.GetStream());
        while (true)
        {
            byte[] sample = reader.ReadBytes(16); //~ TCP2001
            file.Write(sample);
        }
    }
}
