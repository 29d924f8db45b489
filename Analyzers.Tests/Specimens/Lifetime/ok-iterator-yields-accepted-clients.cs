// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class Lobby
{
    public static IEnumerable<TcpClient> Guests(TcpListener listener, int seats)
    {
        for (var seat = 0; seat < seats; seat++)
        {
            var guest = listener.AcceptTcpClient();
            guest.NoDelay = true;
            yield return guest;
        }
    }
}
