// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Security;
using System.Net.Sockets;

internal abstract class SessionBase : IDisposable
{
    private readonly object _lock = new();
    private bool _closed = true;

    protected Socket? Socket { get; private set; }

    public virtual void SetSocket(Socket socket)
    {
        Socket = socket;
        _closed = false;
    }

    public virtual bool End()
    {
        lock (_lock)
        {
            if (_closed)
                return false;
            try
            {
                Socket!.Shutdown(SocketShutdown.Both);
            }
            catch (Exception)
            {
            }
            finally
            {
                Socket!.Dispose();
                _closed = true;
            }

            return true;
        }
    }

    public void Dispose() => Dispose(true);

    protected virtual void Dispose(bool disposing)
    {
        End();
        if (disposing)
            Socket = null;
    }
}

internal sealed class TlsSession : SessionBase
{
    private SslStream? _tls;

    public override void SetSocket(Socket socket)
    {
        var plain = new NetworkStream(socket, false);
        _tls = new SslStream(plain, false);
        base.SetSocket(socket);
    }

    public void Authenticate(string host) => _tls!.AuthenticateAsClient(host);

    public override bool End()
    {
        var ended = base.End();
        if (ended)
            _tls!.Dispose();
        return ended;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _tls = null;
    }
}

internal sealed class Client
{
    private readonly SessionBase _session = new TlsSession();

    public void Connect(string host, int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(host, port);
            _session.SetSocket(socket);
        }
        catch (SocketException)
        {
            socket.Dispose();
        }
    }
}
