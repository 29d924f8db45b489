// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class StockTicker(IPEndPoint server)
{
    public void Query(string[] symbols)
    {
        var answer = new byte[32];
        foreach (var symbol in symbols)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); //~ TCP4002
            socket.Connect(server);
            socket.Send(Encoding.ASCII.GetBytes(symbol));
            int n = socket.Receive(answer);
            Console.WriteLine(Encoding.ASCII.GetString(answer, 0, n));
        }
    }
}
