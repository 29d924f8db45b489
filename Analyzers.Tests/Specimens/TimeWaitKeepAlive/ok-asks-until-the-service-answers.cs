// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class Startup(string host, int port)
{
    public async Task WaitForGreetingAsync(CancellationToken stop)
    {
        var answer = new byte[2];
        while (!stop.IsCancellationRequested)
        {
            using var probe = new TcpClient();
            await probe.ConnectAsync(host, port, stop);
            var stream = probe.GetStream();
            await stream.WriteAsync(new byte[] { 5, 1, 0 }, stop);
            var n = await stream.ReadAsync(answer, stop);
            if (n == 2 && answer[0] == 5)
                return;
        }
    }

    public void WaitForReady()
    {
        while (true)
        {
            using var probe = new TcpClient(host, port);
            using var reader = new StreamReader(probe.GetStream());
            probe.GetStream().WriteByte((byte)'?');
            var line = reader.ReadLine();
            if (line != null && line.StartsWith("READY"))
                break;
        }
    }
}
