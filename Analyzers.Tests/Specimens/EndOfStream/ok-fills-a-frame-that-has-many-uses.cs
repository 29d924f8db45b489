// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

/// <summary>The same, and a frame that does not come is refused.</summary>
sealed class Balance(TcpClient client)
{
    private int _sum;

    public void Read(byte[] frame)
    {
        var stream = client.GetStream();
        var got = 0;
        while (got < frame.Length)
        {
            var read = stream.Read(frame, got, frame.Length - got);
            if (read == 0)
                throw new EndOfStreamException();
            got += read;
        }

        Weigh(frame);
    }

    private void Weigh(byte[] frame)
    {
        int a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0;
        if (frame[0] > 9)
            a = 1;
        if (frame[1] > 9)
            b = 1;
        if (frame[2] > 9)
            c = 1;
        if (frame[3] > 9)
            d = 1;
        if (frame[4] > 9)
            e = 1;
        if (frame[5] > 9)
            f = 1;
        if (frame[6] > 9)
            g = 1;
        if (frame[7] > 9)
            h = 1;
        if (frame[8] > 9)
            i = 1;
        if (frame[9] > 9)
            j = 1;
        if (frame[10] > 9)
            k = 1;
        _sum += a + b + c + d + e + f + g + h + i + j + k;
    }
}
