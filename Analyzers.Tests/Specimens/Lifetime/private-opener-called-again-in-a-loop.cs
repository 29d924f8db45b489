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
            try
            {
                Connect(host);
                _feed!.GetStream().CopyTo(Stream.Null);
            }
            catch (IOException)
            {
            }

            Thread.Sleep(1000);
        }
    }

    public void Drop() => _feed?.Close();

    private void Connect(string host)
    {
        _feed = new TcpClient(host, 7000); //~ TCP1005
    }
}

class Passive
{
    private TcpListener? _data;

    public async Task Run(StreamReader commands)
    {
        while (await commands.ReadLineAsync() is { } command)
        {
            switch (command)
            {
                case "PASV":
                    Console.WriteLine(Enter());
                    break;
                case "QUIT":
                    _data?.Stop();
                    return;
            }
        }

        _data?.Stop();
    }

    private int Enter()
    {
        _data = new TcpListener(IPAddress.Any, 0); //~ TCP1005
        _data.Start();
        return ((IPEndPoint)_data.LocalEndpoint).Port;
    }
}
