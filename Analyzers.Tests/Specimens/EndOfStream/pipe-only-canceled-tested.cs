// rules: TCP2001,TCP2002,TCP2003
using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;

sealed class TelemetryPipe
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public async Task CopyToAsync(string host, int port, Stream file)
    {
        await _socket.ConnectAsync(host, port);
        await using var stream = new NetworkStream(_socket, ownsSocket: true);
        var pipe = PipeReader.Create(stream);
        while (true)
        {
            var result = await pipe.ReadAsync(); //~ TCP2001
            if (result.IsCanceled)
                break;
            foreach (var segment in result.Buffer)
            {
                await file.WriteAsync(segment);
            }

            pipe.AdvanceTo(result.Buffer.End);
        }

        await pipe.CompleteAsync();
    }
}
