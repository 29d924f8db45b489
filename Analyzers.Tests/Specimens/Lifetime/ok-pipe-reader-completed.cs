// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Threading.Tasks;

class FrameSource
{
    public async Task<long> FirstFrameLengthAsync(TcpListener listener)
    {
        var pipe = PipeReader.Create((await listener.AcceptTcpClientAsync()).GetStream());
        try
        {
            ReadResult frame = await pipe.ReadAsync();
            long length = frame.Buffer.Length;
            pipe.AdvanceTo(frame.Buffer.End);
            return length;
        }
        finally
        {
            await pipe.CompleteAsync(); // closes the stream, which owns the socket
        }
    }
}
