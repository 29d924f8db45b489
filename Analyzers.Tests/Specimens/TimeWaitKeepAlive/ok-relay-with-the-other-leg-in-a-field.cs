// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class Bridge(TcpListener listener, TcpClient upstream)
{
    public void Run()
    {
        var buffer = new byte[4096];
        while (true)
        {
            using var client = listener.AcceptTcpClient();
            int n;
            while ((n = upstream.GetStream().Read(buffer, 0, buffer.Length)) > 0)
                client.GetStream().Write(buffer, 0, n);
        }
    }
}
