// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class ImageTransfer
{
    public static byte[] Receive(string camera)
    {
        using var client = new TcpClient(camera, 4747);
        using var stream = client.GetStream();
        var length = new byte[4];
        Fill(stream, length);
        var image = new byte[BitConverter.ToInt32(length)];
        Fill(stream, image);
        return image;
    }

    private static void Fill(Stream input, byte[] target)
    {
        int got = 0;
        while (got < target.Length)
        {
            got += input.Read(target, got, target.Length - got); //~ TCP2001
        }
    }
}
