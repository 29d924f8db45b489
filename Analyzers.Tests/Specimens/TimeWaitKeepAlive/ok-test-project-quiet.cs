// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// option: build_property.IsTestProject = true
using System.Net.Sockets;

sealed class LoopbackPeer
{
    public void Run(TcpListener listener)
    {
        while (true)
        {
            using var client = listener.AcceptTcpClient();
            client.LingerState = new LingerOption(true, 0);
            client.GetStream().Write("canned answer\n"u8);
        }
    }
}
