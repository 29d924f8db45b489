// rules: TCP1004,TCP1007
using System.Net;
using System.Net.Sockets;

sealed class RelayServer : IDisposable
{
    private readonly List<Socket> _sessions = new();
    private Socket? _acceptor;
    private SocketAsyncEventArgs? _arguments;

    public void Start(int port)
    {
        _acceptor = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _acceptor.Bind(new IPEndPoint(IPAddress.Any, port));
        _acceptor.Listen(64);
        _arguments = new SocketAsyncEventArgs();
        _arguments.Completed += (_, e) => OnAccepted(e);
        StartAccept();
    }

    private void StartAccept()
    {
        _arguments!.AcceptSocket = null;
        if (!_acceptor!.AcceptAsync(_arguments))
            OnAccepted(_arguments);
    }

    private void OnAccepted(SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success)
            return;
        lock (_sessions)
            _sessions.Add(e.AcceptSocket!);
        StartAccept();
    }

    public void Dispose()
    {
        _acceptor?.Dispose();
        _arguments?.Dispose();
        lock (_sessions)
        {
            foreach (var session in _sessions)
                session.Dispose();
        }
    }
}
