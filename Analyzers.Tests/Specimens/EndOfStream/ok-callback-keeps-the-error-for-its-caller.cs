// rules: TCP2001,TCP2002
using System.Net.Security;
using System.Net.Sockets;

internal interface ICommand
{
    void OnReceived();
    void OnError(Exception error);
}

internal sealed class Channel
{
    private readonly ICommand _command;
    private readonly AsyncCallback _received;
    private SslStream? _tls;
    private Exception? _error;
    private byte[] _buffer = new byte[100];
    private int _offset, _count, _state;

    public Channel(ICommand command)
    {
        _command = command;
        _received = Received;
    }

    public void Receive()
    {
        while (true)
        {
            var result = _tls!.BeginRead(_buffer, _offset, _count, _received, null);
            if (!result.CompletedSynchronously)
                break;
            switch (_state)
            {
                case 1:
                    _command.OnReceived();
                    return;
                case 2:
                    _command.OnError(_error!);
                    return;
            }
        }
    }

    private void Received(IAsyncResult result)
    {
        if (result.CompletedSynchronously)
        {
            try
            {
                var received = _tls!.EndRead(result);
                if (received <= 0)
                {
                    _state = 2;
                    _error = new IOException("closed");
                    return;
                }

                _offset += received;
                _count -= received;
                _state = _count == 0 ? 1 : 0;
            }
            catch (Exception e)
            {
                _state = 2;
                _error = e;
            }
        }
        else
        {
            try
            {
                var received = _tls!.EndRead(result);
                if (received <= 0)
                {
                    _command.OnError(new IOException("closed"));
                    return;
                }

                _offset += received;
                _count -= received;
                if (_count > 0)
                    Receive();
                else
                    _command.OnReceived();
            }
            catch (Exception e)
            {
                _command.OnError(e);
            }
        }
    }

    public void Open(Socket socket, string host)
    {
        _tls = new SslStream(new NetworkStream(socket, true));
        _tls.AuthenticateAsClient(host);
    }

    public void Close() => _tls?.Dispose();
}
