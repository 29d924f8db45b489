using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;

namespace Piped;

public sealed class PipedConnection(Socket socket)
{
    public async Task RunAsync(Func<ReadOnlySequence<byte>, SequencePosition> parse, CancellationToken token)
    {
        var pipe = new Pipe();
        var writing = FillAsync(pipe.Writer, token);
        var reading = ReadAsync(pipe.Reader, parse, token);
        await Task.WhenAll(writing, reading);
        socket.Dispose();
    }

    private async Task FillAsync(PipeWriter writer, CancellationToken token)
    {
        Exception? error = null;
        try
        {
            while (true)
            {
                var memory = writer.GetMemory(512);
                var read = await socket.ReceiveAsync(memory, SocketFlags.None, token);
                if (read == 0)
                    break;
                writer.Advance(read);
                var result = await writer.FlushAsync(token);
                if (result.IsCompleted)
                    break;
            }
        }
        catch (Exception e)
        {
            error = e;
        }
        await writer.CompleteAsync(error);
    }

    private static async Task ReadAsync(PipeReader reader, Func<ReadOnlySequence<byte>, SequencePosition> parse, CancellationToken token)
    {
        while (true)
        {
            var result = await reader.ReadAsync(token);
            reader.AdvanceTo(parse(result.Buffer), result.Buffer.End);
            if (result.IsCompleted)
                break;
        }
        await reader.CompleteAsync();
    }
}
