// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class FrameWriter
{
    public bool Deliver(string host, byte[] frame)
    {
        var sink = new TcpClient(host, 6100);
        var delivered = false;
        if (frame.Length == 0)
            goto cleanup;
        if (frame.Length > sink.SendBufferSize)
            goto cleanup;
        delivered = true;
    cleanup:
        sink.Close();
        return delivered;
    }
}
