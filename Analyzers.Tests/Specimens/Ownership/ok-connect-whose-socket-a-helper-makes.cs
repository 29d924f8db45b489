using System.Net.Sockets;

/// <summary>What does not connect is closed at once.</summary>
sealed class Gauge
{
    private Socket? _socket;

    public bool Connect(string host, int port)
    {
        if (_socket is { Connected: true })
            return true;
        Close();
        try
        {
            Create();
            _socket!.Connect(host, port);
            return true;
        }
        catch (SocketException)
        {
            Close();
            return false;
        }
    }

    private void Create()
    {
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _socket.NoDelay = true;
    }

    public void Close()
    {
        _socket?.Dispose();
        _socket = null;
    }
}

/// <summary>The helper closes the old one itself.</summary>
sealed class Meter
{
    private Socket? _socket;

    public void Connect(string host, int port)
    {
        Renew();
        _socket!.Connect(host, port);
    }

    private void Renew()
    {
        Close();
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    }

    public void Close() => _socket?.Dispose();
}

/// <summary>Each caller connects an object that it has just made.</summary>
sealed class Sensor
{
    private Socket? _socket;

    public void Connect(string host, int port)
    {
        Create();
        _socket!.Connect(host, port);
    }

    private void Create() => _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public void Close() => _socket?.Dispose();
}

sealed class Survey
{
    public void Run(string host)
    {
        var sensor = new Sensor();
        try
        {
            sensor.Connect(host, 4000);
        }
        finally
        {
            sensor.Close();
        }
    }
}
