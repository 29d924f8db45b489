// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

public sealed class CacheLink : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;

    public CacheLink(string host, int port)
    {
        _client = new TcpClient(); //~ TCP1003
        _client.Connect(host, port); // throws: no instance, nobody to call Dispose
        _stream = _client.GetStream();
    }

    public void Dispose() => _client.Dispose();

    public void Touch(byte[] key) => _stream.Write(key);
}
