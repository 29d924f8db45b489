// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Backup;

public sealed class TransferState
{
    public TcpClient? Client;
    public long BytesDone;

    public static TransferState Begin(string host) => new() { Client = new TcpClient(host, 10001) };
}
