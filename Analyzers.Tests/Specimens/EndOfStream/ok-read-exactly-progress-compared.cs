// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class SnapshotReader
{
    public static bool TryRead(TcpClient feed, byte[] snapshot)
    {
        var stream = feed.GetStream();
        int got = 0;
        while (got < snapshot.Length)
        {
            int before = got;
            got += stream.Read(snapshot, got, snapshot.Length - got);
            if (got == before)
                return false;
        }

        return true;
    }
}
