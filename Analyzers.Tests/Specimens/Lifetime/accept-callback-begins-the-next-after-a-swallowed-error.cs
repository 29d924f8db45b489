// rules: TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class StatusPort
{
    private TcpListener? _server;

    public event Action<TcpClient>? Accepted;

    public void Open(int port)
    {
        _server = new TcpListener(IPAddress.Loopback, port);
        _server.Start();
        _server.BeginAcceptTcpClient(Took, null);
    }

    private void Took(IAsyncResult result)
    {
        try
        {
            Accepted?.Invoke(_server!.EndAcceptTcpClient(result));
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }

        _server!.BeginAcceptTcpClient(Took, null); //~ TCP6001
    }

    public void Stop() => _server?.Stop();
}
