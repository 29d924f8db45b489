// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

internal sealed class Feed(TcpClient client)
{
    private readonly NetworkStream _stream = client.GetStream();
    private readonly byte[] _buffer = new byte[4096];
    private bool _running = true;

    public bool Running
    {
        get => _running;
        private set => _running = value;
    }

    public void UntilToldByProperty()
    {
        while (Running)
        {
            int n = _stream.Read(_buffer, 0, _buffer.Length); //~ TCP2001
            Running = n >= 0;
        }
    }
}
