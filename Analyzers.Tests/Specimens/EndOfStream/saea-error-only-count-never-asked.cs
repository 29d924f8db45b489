// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class BarcodeScannerLink : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly SocketAsyncEventArgs _args = new();

    public void Start(string host)
    {
        _socket.Connect(host, 2112);
        _args.SetBuffer(new byte[16], 0, 16);
        _args.Completed += (_, e) => ProcessReceive(e);
        StartReceive(_args);
    }

    private void StartReceive(SocketAsyncEventArgs e)
    {
        if (!_socket.ReceiveAsync(e))
            ProcessReceive(e);
    }

    private void ProcessReceive(SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success) //~ TCP2001
        {
            _socket.Close();
            return;
        }

        Console.WriteLine(BitConverter.ToString(e.Buffer!, 0, 16));
        StartReceive(e);
    }

    public void Dispose()
    {
        _args.Dispose();
        _socket.Dispose();
    }
}
