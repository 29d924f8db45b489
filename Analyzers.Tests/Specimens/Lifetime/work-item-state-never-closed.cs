// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;
using System.Threading;

class CaptureServer(Socket listener)
{
    public void TakeOne(byte[] buffer)
    {
        var camera = listener.Accept(); //~ TCP1001
        ThreadPool.QueueUserWorkItem(socket => socket.Receive(buffer), camera, preferLocal: false);
    }
}
