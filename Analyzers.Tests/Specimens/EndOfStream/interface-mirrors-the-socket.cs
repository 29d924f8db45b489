// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

interface IPeerConnection
{
    IAsyncResult BeginReceive(byte[] buffer, int offset, int count, AsyncCallback callback, object state);

    int EndReceive(IAsyncResult result);
}

sealed class TcpPeerConnection(Socket socket) : IPeerConnection
{
    public IAsyncResult BeginReceive(byte[] buffer, int offset, int count, AsyncCallback callback, object state) =>
        socket.BeginReceive(buffer, offset, count, SocketFlags.None, callback, state);

    public int EndReceive(IAsyncResult result) => socket.EndReceive(result);
}

sealed class PieceDownload(IPeerConnection peer, byte[] piece)
{
    private int _offset;

    public void Start() => peer.BeginReceive(piece, _offset, piece.Length - _offset, OnReceive, this);

    private void OnReceive(IAsyncResult result)
    {
        _offset += peer.EndReceive(result); //~ TCP2001
        if (_offset < piece.Length)
            peer.BeginReceive(piece, _offset, piece.Length - _offset, OnReceive, this);
    }
}
