// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading.Tasks;

sealed class BarrierServer(Socket listener, int parties)
{
    public async Task WaitAsync()
    {
        for (int arrived = 0; arrived < parties; arrived++)
        {
            using var _ = await listener.AcceptAsync();
        }
    }
}
