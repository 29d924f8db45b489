// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;
using System.Threading;

class MotdServer(TcpListener listener, byte[] motd)
{
    public void ServeNext()
    {
        TcpClient client = listener.AcceptTcpClient(); //~ TCP1001
        var thread = new Thread(argument =>
        {
            var reader = (TcpClient)argument!;
            reader.GetStream().Write(motd);
        });
        thread.Start(client);
    }
}
