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
    private bool _broken;

    public RedisConnection(string host, int port = 6379)
    {
        _host = host;
        _port = port;
    }

    public string Get(string key) => Execute($"GET {key}\r\n");
    public string Ping() => Execute("PING\r\n");

    private string Execute(string command)
    {
        if (_socket is null || _broken)
            Reconnect();
        try
        {
            _socket!.Send(Encoding.UTF8.GetBytes(command));
            return ReadLine();
        }
        catch (SocketException)
        {
            _broken = true;
            throw;
        }
    }

    private void Reconnect()
    {
        _broken = false;
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); //~ TCP1005
        _socket.ReceiveTimeout = 5000;
        _socket.SendTimeout = 5000;
        _socket.Connect(_host, _port);
        _in = new BufferedStream(new NetworkStream(_socket), 16 * 1024);
    }

    private string ReadLine()
    {
        var sb = new StringBuilder();
        int c;
        while ((c = _in!.ReadByte()) != '\n') //~ TCP2001
        {
            if (c != '\r') sb.Append((char)c);
        }
        return sb[0] == '-' ? throw new RedisException(sb.ToString()) : sb.ToString(1, sb.Length - 1);
    }

    public void Dispose()
    {
        _in?.Dispose();
        _socket?.Dispose();
    }
}
