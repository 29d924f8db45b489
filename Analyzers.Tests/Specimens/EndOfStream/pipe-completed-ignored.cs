// rules: TCP2001,TCP2002,TCP2003
using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;

static class PipeLines
{
    public static async Task PrintAsync(TcpClient client, CancellationToken token)
    {
        using (client)
        {
            PipeReader reader = PipeReader.Create(client.GetStream());
            while (true)
            {
                ReadResult result = await reader.ReadAsync(token); //~ TCP2001
                ReadOnlySequence<byte> buffer = result.Buffer;
                while (buffer.PositionOf((byte)'\n') is { } newline)
                {
                    Console.WriteLine(Encoding.UTF8.GetString(buffer.Slice(0, newline)));
                    buffer = buffer.Slice(buffer.GetPosition(1, newline));
                }

                reader.AdvanceTo(buffer.Start, buffer.End);
            }
        }
    }
}
