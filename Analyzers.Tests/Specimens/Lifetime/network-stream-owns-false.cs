// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class RawServer(Socket listener)
{
    public void Greet(byte[] greeting)
    {
        using (var stream = new NetworkStream(listener.Accept(), false)) //~ TCP1006
        {
            stream.Write(greeting, 0, greeting.Length);
        }
    }
}
