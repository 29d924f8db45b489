// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class RelayServer
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public void Start(int port)
    {
        _listener.Bind(new IPEndPoint(IPAddress.Any, port));
        _listener.Listen(100); //~ TCP5001
        _listener.BeginAccept(OnAccept, null);
    }

    private void OnAccept(IAsyncResult result)
    {
        var peer = new Peer { Socket = _listener.EndAccept(result) };
        peer.Socket.BeginReceive(peer.Buffer, 0, peer.Buffer.Length, SocketFlags.None, OnReceive, peer);
        _listener.BeginAccept(OnAccept, null);
    }

    private static void OnReceive(IAsyncResult result)
    {
        var peer = (Peer)result.AsyncState;
        if (peer.Socket.EndReceive(result) == 0)
            peer.Socket.Close();
        else
            peer.Socket.BeginReceive(peer.Buffer, 0, peer.Buffer.Length, SocketFlags.None, OnReceive, peer);
    }

    public void Stop() => _listener.Close();

    private sealed class Peer
    {
        public Socket Socket;
        public readonly byte[] Buffer = new byte[1024];
    }
}
