// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class MarketFeed : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly SocketAsyncEventArgs _args = new();
    private readonly Stream _journal = File.Create("feed.bin");

    public void Start(string host)
    {
        _socket.Connect(host, 7101);
        _args.SetBuffer(new byte[8192]);
        _args.Completed += (_, e) => Receive(e);
        if (!_socket.ReceiveAsync(_args))
            Receive(_args);
    }

    private void Receive(SocketAsyncEventArgs e)
    {
        do
        {
            if (e.SocketError != SocketError.Success)
            {
                _socket.Close();
                return;
            }

            int n = e.BytesTransferred; //~ TCP2001
            _journal.Write(e.Buffer!, 0, n);
        }
        while (!_socket.ReceiveAsync(e));
    }

    public void Dispose()
    {
        _socket.Dispose();
        _args.Dispose();
        _journal.Dispose();
    }
}
