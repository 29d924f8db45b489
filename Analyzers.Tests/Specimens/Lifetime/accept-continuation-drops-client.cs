// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;
using System.Threading.Tasks;

class CounterServer(TcpListener listener)
{
    public Task CountAsync(byte count) =>
        listener.AcceptTcpClientAsync().ContinueWith(t => t.Result.GetStream().WriteByte(count)); //~ TCP1001
}
