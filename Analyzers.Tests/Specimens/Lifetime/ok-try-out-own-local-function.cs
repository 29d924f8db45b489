// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Pinger
{
    public bool Ping(string host, int port)
    {
        if (!TryOpen(out var client))
            return false;
        using (client)
        {
            client.GetStream().WriteByte((byte)'P');
            return true;
        }

        bool TryOpen([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TcpClient? opened)
        {
            try { opened = new TcpClient(host, port); return true; }
            catch (SocketException) { opened = null; return false; }
        }
    }
}
