// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

public interface IWireTap
{
    void Observe(Socket socket);
}

public sealed class TappedPort(IWireTap tap)
{
    public void RejectOne(Socket listener)
    {
        Socket client = listener.Accept();
        tap.Observe(client);
        client.Send("-BUSY\r\n"u8);
    }
}
