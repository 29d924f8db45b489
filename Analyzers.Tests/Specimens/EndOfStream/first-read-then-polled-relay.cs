// fix: none
using System;
using System.IO;
using System.Net.Sockets;
using System.Threading.Tasks;

public static class Relay
{
    public static async Task Run(Socket socket, Socket remote)
    {
        using (var client = new NetworkStream(socket, true))
        using (var server = new NetworkStream(remote, true))
        {
            var buffer = new byte[4096];
            int count;
            while ((count = await client.ReadAsync(buffer, 0, buffer.Length)) > 0)
            {
                if (buffer[count - 1] == 10)
                    break;
            }

            do
            {
                if (socket.Available > 0)
                {
                    if ((count = await client.ReadAsync(buffer, 0, buffer.Length)) > 0) //~ TCP2001
                        await server.WriteAsync(buffer, 0, count);
                }

                await Task.Delay(10);
            }
            while (socket.Connected);
        }
    }
}
