// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Mail;

internal static class PopConnector
{
    public static TcpClient Open(string host)
    {
        var client = new TcpClient(host, 110); //~ TCP1002
        client.ReceiveTimeout = 10_000;
        if (!IsGreeting(client.GetStream().ReadByte()))
            throw new InvalidDataException($"{host} is no POP server");
        return client;
    }

    private static bool IsGreeting(int first) => first == '+';
}
