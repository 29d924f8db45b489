// rules: TCP2001,TCP2002,TCP2003
using System.IO.Pipelines;
using System.Net.Sockets;

sealed class MetricsIngest
{
    private readonly TcpClient _client;
    private long _bytes;

    public MetricsIngest(TcpListener listener)
    {
        _client = listener.AcceptTcpClient();
        _ = Task.Run(IngestAsync);
    }

    private async Task IngestAsync()
    {
        var reader = PipeReader.Create(_client.GetStream());
        while (true)
        {
            ReadResult result = await reader.ReadAsync();
            _bytes += result.Buffer.Length;
            reader.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted)
                break;
        }

        await reader.CompleteAsync();
        Console.WriteLine($"{_bytes} bytes ingested");
    }
}
