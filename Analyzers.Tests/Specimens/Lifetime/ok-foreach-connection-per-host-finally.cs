// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Broadcast
{
    public void Announce(string[] hosts, byte[] notice)
    {
        foreach (string host in hosts)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Connect(host, 5040);
                socket.Send(notice);
            }
            catch (Exception e)
            {
                Console.Error.WriteLine($"{host}: {e.Message}");
            }
            finally
            {
                socket.Dispose();
            }
        }
    }
}
