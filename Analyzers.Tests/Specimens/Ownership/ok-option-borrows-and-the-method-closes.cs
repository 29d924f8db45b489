// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// option: tcplint.ownership.borrows = M:Proxy.IQuota.Count(System.Net.Sockets.TcpClient)
using System.Net.Sockets;

namespace Proxy;

public interface IQuota
{
    bool Count(TcpClient client);
}

public sealed class MeteredPort(IQuota quota)
{
    public void AnswerOne(TcpListener listener, byte[] page)
    {
        using TcpClient client = listener.AcceptTcpClient();
        if (!quota.Count(client))
            return;
        client.GetStream().Write(page);
    }
}
