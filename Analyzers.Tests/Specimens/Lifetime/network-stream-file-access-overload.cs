// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading.Tasks;

class DropBox(Socket listener, Stream target)
{
    public async Task ReceiveAsync()
    {
        await using var upload = new NetworkStream(await listener.AcceptAsync(), FileAccess.Read); //~ TCP1006
        await upload.CopyToAsync(target);
    }
}
