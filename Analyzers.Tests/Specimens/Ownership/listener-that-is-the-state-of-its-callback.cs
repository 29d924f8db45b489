// rules: TCP1004,TCP1007
// fix: none
using System.Net;
using System.Net.Sockets;

class StatusPort
{
    private TcpListener? _listener; //~ TCP1007

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
        listener.BeginAcceptTcpClient(new AsyncCallback(Accepted), listener);
    }
}
