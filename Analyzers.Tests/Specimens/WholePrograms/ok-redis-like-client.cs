using System.Net.Sockets;
using System.Text;

namespace Mini.Redis;

public class RedisException(string message) : Exception(message);

public sealed class RedisConnection : IDisposable
{
    private readonly string _host;
    private readonly int _port;
    private Socket? _socket;
    private BufferedStream? _in;

    public RedisConnection(string host, int port = 6379)
    {
        _host = host;
        _port = port;
    }

    public string Get(string key) => Execute($"GET {key}\r\n");

    private string Execute(string command)
    {
        if (_socket is null)
            Reconnect();
        try
        {
            _socket!.Send(Encoding.UTF8.GetBytes(command));
            return ReadLine();
        }
        catch (SocketException)
        {
            Drop();
            throw;
        }
    }

    private void Reconnect()
    {
        Drop();
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            ReceiveTimeout = 5000,
            SendTimeout = 5000,
        };
        _socket.Connect(_host, _port);
        _in = new BufferedStream(new NetworkStream(_socket), 16 * 1024);
    }

    private string ReadLine()
    {
        var sb = new StringBuilder();
        int c;
        while ((c = _in!.ReadByte()) != '\n')
        {
            if (c < 0) { Drop(); throw new EndOfStreamException(); }
            if (c != '\r') sb.Append((char)c);
        }
        return sb[0] == '-' ? throw new RedisException(sb.ToString()) : sb.ToString(1, sb.Length - 1);
    }

    private void Drop()
    {
        _in?.Dispose();
        _in = null;
        _socket?.Dispose();
        _socket = null;
    }

    public void Dispose() => Drop();
}
