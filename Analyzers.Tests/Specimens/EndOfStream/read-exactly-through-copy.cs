// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class SnapshotReader
{
    public static void ReadInto(TcpClient feed, byte[] snapshot)
    {
        NetworkStream stream = feed.GetStream();
        int offset = 0, left = snapshot.Length;
        while (left != 0)
        {
            int read = stream.Read(snapshot, offset, left); //~ TCP2001
            int taken = read;
            if (taken < 0)
                throw new IOException("negative read");
            offset += taken;
            left -= taken;
        }
    }
}
