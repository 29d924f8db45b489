// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class TileLoader
{
    public static byte[] Load(TcpClient tileServer, int size)
    {
        using var reader = new BinaryReader(tileServer.GetStream());
        var tile = new byte[size];
        int filled = 0;
        while (filled != size)
        {
            int n = reader.Read(tile, filled, size - filled); //~ TCP2001
            filled += n;
        }

        return tile;
    }
}
