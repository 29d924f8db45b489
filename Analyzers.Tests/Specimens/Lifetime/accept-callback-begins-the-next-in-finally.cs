// rules: TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

sealed class ConsoleServer : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly List<Socket> _clients = new();

    public ConsoleServer(int port)
    {
        _listener.Bind(new IPEndPoint(IPAddress.Any, port));
        _listener.Listen(20);
        AcceptNext();
    }

    private void AcceptNext() => _listener.BeginAccept(OnAccept, null);

    private void OnAccept(IAsyncResult result)
    {
        try
        {
            var client = _listener.EndAccept(result);
            lock (_clients)
                _clients.Add(client);
        }
        catch
        {
            // the next one may do better
        }
        finally
        {
            AcceptNext(); //~ TCP6001
        }
    }

    public void Dispose()
    {
        foreach (var client in _clients)
            client.Dispose();
        _listener.Close();
    }
}
