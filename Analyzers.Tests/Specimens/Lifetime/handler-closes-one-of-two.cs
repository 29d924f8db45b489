// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading.Tasks;

class Duplex(TcpListener listener, Stream log)
{
    public void TakePair()
    {
        var control = listener.AcceptTcpClient();
        var data = listener.AcceptTcpClient(); //~ TCP1001
        Task.Run(async () =>
        {
            using (control)
                await data.GetStream().CopyToAsync(log);
        });
    }
}
