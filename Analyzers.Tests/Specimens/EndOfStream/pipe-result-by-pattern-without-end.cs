// rules: TCP2001,TCP2002
// fix: none
using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;

public static class Piped
{
    public static async Task DrainAsync(TcpClient client)
    {
        var reader = PipeReader.Create(client.GetStream());
        while (await reader.ReadAsync() is { IsCanceled: false, Buffer: var buffer }) //~ TCP2001
            reader.AdvanceTo(buffer.End);
        await reader.CompleteAsync();
    }
}
