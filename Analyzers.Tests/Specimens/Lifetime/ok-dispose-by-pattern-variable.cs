// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Scoped
{
    public void Write(string host, byte[] data)
    {
        object connection = new TcpClient(host, 9999);
        try
        {
            ((TcpClient)connection).GetStream().Write(data);
        }
        finally
        {
            if (connection is IDisposable disposable)
                disposable.Dispose();
        }
    }
}
