// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class VoteCollector
{
    private static readonly int PendingVotes = 4;
    private readonly TcpListener _listener = new(IPAddress.Any, 8666) { ExclusiveAddressUse = true };

    public async Task CollectAsync()
    {
        _listener.Start(PendingVotes); //~ TCP3005
        while (true)
        {
            using TcpClient voter = await _listener.AcceptTcpClientAsync();
            Console.WriteLine(voter.Client.RemoteEndPoint);
        }
    }

    public void Stop() => _listener.Stop();
}
