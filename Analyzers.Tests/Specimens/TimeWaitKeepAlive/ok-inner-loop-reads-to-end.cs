// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class SnapshotDownloader(IPEndPoint camera)
{
    public void Download(int count, Stream output)
    {
        var buffer = new byte[16384];
        for (int i = 0; i < count; i++)
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Connect(camera);
            socket.Send("SNAP\n"u8);
            int n;
            while ((n = socket.Receive(buffer)) > 0)
                output.Write(buffer, 0, n);
        }
    }
}
