// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class DebugPeek
{
    private const bool CloseAfterPeek = true;

    public EndOfPeek Peek(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        var available = client.Available;
        if (CloseAfterPeek)
            client.Close();
        return new EndOfPeek(available);
    }

    public readonly record struct EndOfPeek(int Available);
}
