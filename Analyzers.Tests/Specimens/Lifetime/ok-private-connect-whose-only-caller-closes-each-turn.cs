// rules: TCP1005
using System.Net;
using System.Net.Sockets;

class Follower
{
    private TcpClient? _feed;

    public void Run(string host)
    {
        while (true)
        {
            Connect(host);
            try { _feed!.GetStream().CopyTo(Stream.Null); }
            finally { _feed!.Close(); }
            Thread.Sleep(1000);
        }
    }

    private void Connect(string host)
    {
        _feed = new TcpClient(host, 7000);
    }
}

class Tolerant
{
    private TcpClient? _feed;

    public void Run(string host)
    {
        while (true)
        {
            try
            {
                Open(host);
                _feed!.GetStream().CopyTo(Stream.Null);
            }
            catch (IOException)
            {
            }

            Drop();
            Thread.Sleep(1000);
        }
    }

    private void Drop() => _feed?.Close();

    private void Open(string host) => _feed = new TcpClient(host, 7000);
}

class Passive
{
    private TcpListener? _data;

    public void Run(StreamReader commands)
    {
        while (commands.ReadLine() is { } command)
        {
            _data?.Stop();
            if (command == "PASV")
                Enter();
        }

        _data?.Stop();
    }

    private void Enter()
    {
        _data = new TcpListener(IPAddress.Any, 0);
        _data.Start();
    }
}
