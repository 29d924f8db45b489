// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class GpsReader
{
    public static void Read(string host, Queue<byte> received)
    {
        using var client = new TcpClient(host, 2947);
        using var stream = client.GetStream();
        for (;;)
        {
            int b = stream.ReadByte(); //~ TCP2001
            if (b == -1)
            {
                Thread.Sleep(10);
                continue;
            }

            received.Enqueue((byte)b);
        }
    }
}
