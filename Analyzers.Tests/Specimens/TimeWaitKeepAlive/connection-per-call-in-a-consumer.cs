// rules: TCP4001,TCP4002,TCP5001
// fix: none
using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

sealed class MessageShipper
{
    private readonly BlockingCollection<string> _queue = new();
    private readonly string _host;
    private readonly int _port;

    public MessageShipper(string host, int port)
    {
        _host = host;
        _port = port;
        new Thread(Work) { IsBackground = true }.Start();
    }

    public void Ship(string message) => _queue.Add(message);

    private void Work()
    {
        foreach (var message in _queue.GetConsumingEnumerable())
        {
            try
            {
                Send(message);
            }
            catch (SocketException e)
            {
                Console.WriteLine(e.SocketErrorCode);
            }
        }
    }

    private void Send(string message)
    {
        using var client = new TcpClient(_host, _port); //~ TCP4002
        using var stream = client.GetStream();
        stream.Write(Encoding.UTF8.GetBytes(message));
    }
}
