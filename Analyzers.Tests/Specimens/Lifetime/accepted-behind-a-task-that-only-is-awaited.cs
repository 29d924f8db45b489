// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

sealed class Reception(TcpListener listener)
{
    public async Task<TcpClient?> NextAsync(CancellationToken token)
    {
        var accepting = listener.AcceptTcpClientAsync(); //~ TCP1002
        if (await Task.WhenAny(accepting, Task.Delay(-1, token)) == accepting)
            return await accepting;
        listener.Stop();
        await accepting;
        accepting.Dispose();
        return null;
    }
}
