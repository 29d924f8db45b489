using System.Net.Sockets;

namespace Plant;

public sealed class ModbusMaster : IDisposable
{
    private readonly object _sync = new();
    private TcpClient? _client;
    private ushort _transaction;

    public bool IsOpen => _client?.Connected ?? false;

    public void Open(string host, int port = 502, int timeout = 1000)
    {
        lock (_sync)
        {
            Close();
            var client = new TcpClient { ReceiveTimeout = timeout, SendTimeout = timeout };
            try
            {
                var pending = client.BeginConnect(host, port, null, null);
                if (!pending.AsyncWaitHandle.WaitOne(timeout))
                    throw new TimeoutException("no answer from " + host);
                client.EndConnect(pending);
                _client = client;
            }
            catch
            {
                client.Close();
                throw;
            }
        }
    }

    public ushort[] ReadRegisters(byte unit, ushort address, ushort count)
    {
        lock (_sync)
        {
            var stream = (_client ?? throw new InvalidOperationException("not open")).GetStream();
            var request = new byte[12];
            var id = ++_transaction;
            request[0] = (byte)(id >> 8);
            request[1] = (byte)id;
            request[5] = 6;
            request[6] = unit;
            request[7] = 3;
            request[8] = (byte)(address >> 8);
            request[9] = (byte)address;
            request[11] = (byte)count;
            stream.Write(request, 0, request.Length);
            var header = ReadExactly(stream, 9);
            var data = ReadExactly(stream, header[8]);
            var result = new ushort[count];
            for (var i = 0; i < count; i++)
                result[i] = (ushort)(data[2 * i] << 8 | data[2 * i + 1]);
            return result;
        }
    }

    private static byte[] ReadExactly(Stream stream, int count)
    {
        var buffer = new byte[count];
        var offset = 0;
        while (offset < count)
        {
            var read = stream.Read(buffer, offset, count - offset);
            if (read == 0)
                throw new IOException("connection closed");
            offset += read;
        }
        return buffer;
    }

    public void Close()
    {
        lock (_sync)
        {
            _client?.Close();
            _client = null;
        }
    }

    public void Dispose() => Close();
}
