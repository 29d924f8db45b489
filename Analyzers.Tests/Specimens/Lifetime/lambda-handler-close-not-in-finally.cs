// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading.Tasks;

class UploadServer(TcpListener listener, Stream store)
{
    public Task TakeOne()
    {
        return Task.Run(() =>
        {
            var upload = listener.AcceptTcpClient(); //~ TCP1003
            upload.GetStream().CopyTo(store);
            upload.Close();
        });
    }
}
