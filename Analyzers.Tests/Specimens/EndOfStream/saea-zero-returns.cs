// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class DeviceChannel : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly SocketAsyncEventArgs _args = new();
    private readonly MemoryStream _inbox = new();

    public void Open(string host, int port)
    {
        _socket.Connect(host, port);
        _args.SetBuffer(new byte[512], 0, 512);
        _args.Completed += OnCompleted;
        Arm();
    }

    private void Arm()
    {
        if (!_socket.ReceiveAsync(_args))
            OnCompleted(this, _args);
    }

    private void OnCompleted(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success)
        {
            _socket.Close();
            return;
        }

        int n = e.BytesTransferred; //~ TCP2002
        if (n == 0)
        {
            Console.WriteLine("device hung up");
            return;
        }

        _inbox.Write(e.Buffer!, 0, n);
        Arm();
    }

    public void Dispose()
    {
        _socket.Dispose();
        _args.Dispose();
    }
}
