// rules: TCP1004,TCP1007
using System.Net;
using System.Net.Sockets;

class StatusPort
{
    private TcpListener? _listener;

    public bool IsEnough { get; set; }

    public void Start(int port)
    {
        _listener = new TcpListener(IPAddress.Any, port);
        _listener.Start();
        _listener.BeginAcceptTcpClient(new AsyncCallback(Accepted), _listener);
    }

    private void Accepted(IAsyncResult result)
    {
        var listener = (TcpListener)result.AsyncState!;
        using (var client = listener.EndAcceptTcpClient(result))
            client.GetStream().WriteByte(1);
        if (IsEnough)
            listener.Stop();
        else
            listener.BeginAcceptTcpClient(new AsyncCallback(Accepted), listener);
    }
}

class OtherPort
{
    private TcpListener? _listener;

    public void Start(int port)
    {
        _listener = new TcpListener(IPAddress.Any, port);
        _listener.Start();
        _listener.BeginAcceptTcpClient(First, _listener);
    }

    private void First(IAsyncResult result)
    {
        var listener = (TcpListener)result.AsyncState!;
        listener.EndAcceptTcpClient(result).Dispose();
        listener.BeginAcceptTcpClient(Second, listener);
    }

    private void Second(IAsyncResult result)
    {
        var listener = (TcpListener)result.AsyncState!;
        listener.EndAcceptTcpClient(result).Dispose();
        listener.Stop();
    }
}
