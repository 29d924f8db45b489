// rules: TCP2001,TCP2002,TCP2003
using System.Net;
using System.Net.Sockets;
using System.Text;

public class AsyncServer
{
    private Socket listener;
    private readonly byte[] buffer = new byte[1024];

    public void Start(int port)
    {
        listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Any, port));
        listener.Listen(100);
        listener.BeginAccept(OnAccept, null);
    }

    private void OnAccept(IAsyncResult ar)
    {
        Socket peer = listener.EndAccept(ar);
        peer.BeginReceive(buffer, 0, buffer.Length, SocketFlags.None, OnReceive, peer);
    }

    private void OnReceive(IAsyncResult ar)
    {
        Socket peer = (Socket)ar.AsyncState;
        int n = peer.EndReceive(ar); //~ TCP2002
        if (n > 0)
        {
            Console.Write(Encoding.ASCII.GetString(buffer, 0, n));
            peer.BeginReceive(buffer, 0, buffer.Length, SocketFlags.None, OnReceive, peer);
        }
    }

    public void Stop()
    {
        listener.Close();
    }
}
