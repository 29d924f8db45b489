using System;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

public class EchoServer
{
    public async Task RunAsync(TcpListener listener)
    {
        listener.Start();
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync().ConfigureAwait(false);
                var ignored = EchoAsync(client);
            }
        }
        finally
        {
            listener.Stop();
        }
    }

    private async Task EchoAsync(TcpClient client)
    {
        using (client)
        using (var stream = client.GetStream())
        {
            var buffer = new byte[256];
            int count;
            while ((count = await stream.ReadAsync(buffer, 0, buffer.Length)) > 0)
                await stream.WriteAsync(buffer, 0, count);
        }

        Log();
    }

    private static void Log([CallerMemberName] string from = null) { Console.WriteLine(from); }
}
