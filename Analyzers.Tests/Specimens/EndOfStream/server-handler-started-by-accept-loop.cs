// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

sealed class LineCollector
{
    private readonly StringBuilder _lines = new();

    public async Task RunAsync(TcpListener listener, CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            Socket device = await listener.AcceptSocketAsync(token);
            _ = CollectAsync(device);
        }
    }

    private async Task CollectAsync(Socket device)
    {
        using (device)
        {
            var buffer = new byte[512];
            while (true)
            {
                int n = await device.ReceiveAsync(new ArraySegment<byte>(buffer), SocketFlags.None); //~ TCP2001
                lock (_lines)
                {
                    _lines.Append(Encoding.ASCII.GetString(buffer, 0, n));
                }
            }
        }
    }
}
