// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

interface ILink
{
    IAsyncResult BeginReceive(byte[] buffer, int offset, int count, AsyncCallback callback, object state);

    int EndReceive(IAsyncResult result);

    void Close();
}

sealed class TcpLink(Socket socket) : ILink
{
    public IAsyncResult BeginReceive(byte[] buffer, int offset, int count, AsyncCallback callback, object state) =>
        socket.BeginReceive(buffer, offset, count, SocketFlags.None, callback, state);

    public int EndReceive(IAsyncResult result) => socket.EndReceive(result);

    public void Close() => socket.Close();
}

sealed class BlockDownload(ILink link, byte[] block)
{
    private int _offset;

    public void Start() => link.BeginReceive(block, _offset, block.Length - _offset, OnReceive, this);

    private void OnReceive(IAsyncResult result)
    {
        int n = link.EndReceive(result);
        if (n == 0)
        {
            link.Close();
            return;
        }

        _offset += n;
        if (_offset < block.Length)
            link.BeginReceive(block, _offset, block.Length - _offset, OnReceive, this);
    }
}
