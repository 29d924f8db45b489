// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class RobotLink(TcpClient client) : IDisposable
{
    private readonly Queue<byte[]> _inbox = new();
    private volatile bool _running = true;

    public void Start() => new Thread(Loop).Start();

    public void Dispose()
    {
        _running = false;
        client.Close();
    }

    private void Loop()
    {
        while (_running)
        {
            try
            {
                Step();
            }
            catch (IOException e)
            {
                Console.Error.WriteLine(e.Message);
            }

            Thread.Sleep(10);
        }
    }

    private void Step()
    {
        int waiting = client.Available;
        if (waiting == 0)
        {
            Thread.Sleep(5);
            return;
        }

        var buffer = new byte[waiting];
        int n = client.GetStream().Read(buffer, 0, buffer.Length); //~ TCP2001
        _inbox.Enqueue(buffer.AsSpan(0, n).ToArray());
    }
}

sealed class SensorLink(TcpClient client)
{
    private readonly byte[] _reading = new byte[16];

    public void Run()
    {
        while (true)
        {
            Poll(client.GetStream());
            Thread.Sleep(20);
        }
    }

    private void Poll(NetworkStream stream)
    {
        if (stream.DataAvailable)
            Console.WriteLine(stream.Read(_reading, 0, _reading.Length)); //~ TCP2001
    }
}
