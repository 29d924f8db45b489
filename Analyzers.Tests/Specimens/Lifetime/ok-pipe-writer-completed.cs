// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Threading.Tasks;

class FrameSink(string host)
{
    public async Task SendAsync(ReadOnlyMemory<byte> frame)
    {
        var pipe = PipeWriter.Create(new TcpClient(host, 6100).GetStream());
        try
        {
            await pipe.WriteAsync(frame);
        }
        finally
        {
            pipe.Complete();
        }
    }
}
