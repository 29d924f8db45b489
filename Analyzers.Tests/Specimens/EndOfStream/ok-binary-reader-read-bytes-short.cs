// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class MeterDump
{
    public static void Dump(TcpClient meter, Stream file)
    {
        using var reader = new BinaryReader(meter.GetStream());
        while (true)
        {
            byte[] sample = reader.ReadBytes(16);
            if (sample.Length < 16)
                break;
            file.Write(sample);
        }
    }
}
