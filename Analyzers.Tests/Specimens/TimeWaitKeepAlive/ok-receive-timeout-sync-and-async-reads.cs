// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class ModbusMaster(TcpClient client)
{
    public int ReadHeader(byte[] header)
    {
        client.ReceiveTimeout = 1000;
        return client.GetStream().Read(header, 0, header.Length);
    }

    public async Task<int> ReadBodyAsync(byte[] body, CancellationToken stop) => await client.GetStream().ReadAsync(body, stop);
}
