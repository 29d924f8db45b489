// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class RobotLink(TcpClient client) : IDisposable
{
    private readonly byte[] _buffer = new byte[1108];
    private DateTime _lastSeen = DateTime.UtcNow;
    private volatile bool _running = true;

    public void Start()
    {
        new Thread(LoopWithPing).Start();
        new Thread(LoopWithQuestion).Start();
        new Thread(LoopWithTimeout).Start();
        new Thread(LoopThatReads).Start();
    }

    public void Dispose()
    {
        _running = false;
        client.Close();
    }

    private void LoopWithPing()
    {
        while (_running)
        {
            Step();
            client.GetStream().WriteByte(0);
            Thread.Sleep(100);
        }
    }

    private void LoopWithQuestion()
    {
        while (_running)
        {
            if (IsGone())
                break;
            Step();
        }

        client.Close();
    }

    private void LoopWithTimeout()
    {
        while (_running)
        {
            StepOrFail();
            Thread.Sleep(10);
        }
    }

    private void LoopThatReads()
    {
        while (_running)
        {
            StepThatReads();
            Thread.Sleep(10);
        }
    }

    private bool IsGone() => client.Client.Poll(0, SelectMode.SelectRead) && client.Available == 0;

    private void Step()
    {
        if (client.Available > 0)
            Console.WriteLine(client.GetStream().Read(_buffer, 0, _buffer.Length));
    }

    private void StepOrFail()
    {
        if (client.Available == 0)
        {
            if (DateTime.UtcNow - _lastSeen > TimeSpan.FromMinutes(1))
                throw new TimeoutException();
            return;
        }

        _lastSeen = DateTime.UtcNow;
        Console.WriteLine(client.GetStream().Read(_buffer, 0, _buffer.Length));
    }

    private void StepThatReads()
    {
        if (client.Available == 0)
            Thread.Sleep(5);
        if (client.GetStream().Read(_buffer, 0, _buffer.Length) == 0)
            _running = false;
    }
}
