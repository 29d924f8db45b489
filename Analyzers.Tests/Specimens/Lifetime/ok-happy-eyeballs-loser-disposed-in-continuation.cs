// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

static class HappyEyeballs
{
    public static async Task<Socket> RaceAsync(EndPoint v6, EndPoint v4)
    {
        var first = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var second = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            Task a = first.ConnectAsync(v6), b = second.ConnectAsync(v4);
            var winner = await Task.WhenAny(a, b) == a ? first : second;
            var loser = ReferenceEquals(winner, first) ? second : first;
            _ = Task.WhenAll(a, b).ContinueWith(_ => loser.Dispose());
            return winner;
        }
        catch
        {
            first.Dispose();
            second.Dispose();
            throw;
        }
    }
}
