// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net;
using System.Net.Sockets;

sealed class RowReplicator
{
    private static readonly IPEndPoint Replica = new(IPAddress.Loopback, 7700);

    public void Replicate(List<byte[]> rows)
    {
        foreach (var row in rows)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); //~ TCP4002
            try
            {
                socket.Connect(Replica);
                socket.Send(row);
                socket.Shutdown(SocketShutdown.Both);
            }
            finally
            {
                socket.Dispose();
            }
        }
    }
}
