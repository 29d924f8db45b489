// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class WeatherServer(TcpListener listener)
{
    public async Task RunAsync()
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync();
            _ = Task.Run(async () =>
            {
                using (client) //~ TCP4001
                {
                    await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("12C sunny\n"));
                }
            });
        }
    }
}
