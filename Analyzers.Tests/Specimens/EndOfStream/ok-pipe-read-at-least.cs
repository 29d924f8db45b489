// rules: TCP2001,TCP2002,TCP2003
using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;

static class RecordPipe
{
    private const int RecordSize = 64;

    public static async Task CopyAsync(TcpClient source, Stream records)
    {
        using (source)
        {
            var reader = PipeReader.Create(source.GetStream());
            ReadResult result;
            do
            {
                result = await reader.ReadAtLeastAsync(RecordSize);
                ReadOnlySequence<byte> buffer = result.Buffer;
                while (buffer.Length >= RecordSize)
                {
                    await records.WriteAsync(buffer.Slice(0, RecordSize).ToArray());
                    buffer = buffer.Slice(RecordSize);
                }

                reader.AdvanceTo(buffer.Start, buffer.End);
            }
            while (!result.IsCompleted);
        }
    }
}
