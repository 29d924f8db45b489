// rules: TCP6001
using System.Net;
using System.Net.Sockets;

sealed class ConsoleServer : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly TcpListener _second = new(IPAddress.Any, 2024);
    private readonly List<Socket> _clients = new();
    private volatile bool _closed;

    public ConsoleServer(int port)
    {
        _listener.Bind(new IPEndPoint(IPAddress.Any, port));
        _listener.Listen(20);
        AcceptNext();
        _second.Start();
        _second.BeginAcceptSocket(OnSecond, null);
    }

    // Each of these keeps the next accept from a listener that is closed.
    private void AcceptNext()
    {
        if (_closed)
            return;
        _listener.BeginAccept(OnAccept, null);
    }

    private void OnAccept(IAsyncResult result)
    {
        try
        {
            lock (_clients)
                _clients.Add(_listener.EndAccept(result));
        }
        catch
        {
        }
        finally
        {
            AcceptNext();
        }
    }

    private void OnSecond(IAsyncResult result)
    {
        try
        {
            lock (_clients)
                _clients.Add(_second.EndAcceptSocket(result));
        }
        catch (ObjectDisposedException)
        {
            return;
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.SocketErrorCode);
        }

        _second.BeginAcceptSocket(OnSecond, null);
    }

    private void OnThird(IAsyncResult result)
    {
        if (_closed)
            return;
        try
        {
            _listener.EndAccept(result).Dispose();
        }
        finally
        {
            _listener.BeginAccept(OnThird, null);
        }
    }

    private void OnFourth(IAsyncResult result)
    {
        try
        {
            try
            {
                _listener.EndAccept(result).Dispose();
            }
            finally
            {
                _listener.BeginAccept(OnFourth, null);
            }
        }
        catch (ObjectDisposedException)
        {
        }
    }

    public void Dispose()
    {
        _closed = true;
        foreach (var client in _clients)
            client.Dispose();
        _listener.Close();
        _second.Stop();
    }
}
