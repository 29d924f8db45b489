// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class UploadSession
{
    private long _total;

    public async Task RunAsync(TcpListener listener)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync();
        await DrainAsync(client);
        Console.WriteLine($"{_total} bytes uploaded");
    }

    private async Task DrainAsync(TcpClient client)
    {
        var buffer = new byte[8192];
        while (true)
        {
            int n = await client.GetStream().ReadAsync(buffer);
            if (n == 0)
            {
                Console.WriteLine("end of upload");
                return;
            }

            _total += n;
        }
    }
}
