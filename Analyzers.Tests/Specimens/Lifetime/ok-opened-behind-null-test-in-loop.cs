// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class BatchShipper
{
    public void Ship(string host, IEnumerable<byte[]> batches)
    {
        TcpClient? client = null;
        try
        {
            foreach (var batch in batches)
            {
                if (client == null)
                    client = new TcpClient(host, 5170);
                client.GetStream().Write(batch);
            }
        }
        finally
        {
            client?.Close();
        }
    }
}
