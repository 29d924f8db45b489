// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class RequestParser
{
    private int _state;

    public int Requests { get; private set; }

    public void Parse(byte[] data, int length)
    {
        for (int i = 0; i < length; i++)
        {
            _state = data[i] == '\r' ? 1 : _state == 1 && data[i] == '\n' ? 2 : 0;
            if (_state == 2)
                Requests++;
        }
    }
}

sealed class RequestCounter
{
    private readonly RequestParser _parser = new();

    public void Run(Socket socket)
    {
        var buffer = new byte[32768];
        while (true)
        {
            int n = socket.Receive(buffer); //~ TCP2001
            _parser.Parse(buffer, n);
        }
    }
}
