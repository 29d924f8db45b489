// rules: TCP2001,TCP2002
using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;

public static class Piped
{
    public static async Task DrainAsync(TcpClient client)
    {
        var reader = PipeReader.Create(client.GetStream());
        while (await reader.ReadAsync() is { IsCompleted: false, Buffer: var buffer })
            reader.AdvanceTo(buffer.End);
        await reader.CompleteAsync();
    }

    public static async Task CountAsync(TcpClient client)
    {
        var reader = PipeReader.Create(client.GetStream());
        while (true)
        {
            var result = await reader.ReadAsync();
            reader.AdvanceTo(result.Buffer.End);
            if (result is { IsCompleted: true } or { IsCanceled: true })
                break;
        }

        await reader.CompleteAsync();
    }
}
