// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

class Admission(TcpListener listener, SemaphoreSlim seats)
{
    public async Task<TcpClient> AdmitAsync(CancellationToken token)
    {
        var guest = await listener.AcceptTcpClientAsync(token);
        token.ThrowIfCancellationRequested();
        await seats.WaitAsync(token);
        return guest;
    }
}
