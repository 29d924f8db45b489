// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class CommandParser
{
    public int Commands { get; private set; }

    public bool Parse(byte[] data, int length)
    {
        if (length == 0)
            return false;
        for (int i = 0; i < length; i++)
        {
            if (data[i] == '\n')
                Commands++;
        }

        return true;
    }
}

sealed class CommandCounter
{
    private readonly CommandParser _parser = new();

    public void Run(Socket socket)
    {
        var buffer = new byte[32768];
        while (true)
        {
            int n = socket.Receive(buffer);
            if (!_parser.Parse(buffer, n))
                return;
        }
    }
}
