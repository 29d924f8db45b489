// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class LoadShedder(Socket listener)
{
    public void Run()
    {
        while (true)
        {
            var client = listener.Accept();
            client.Send("busy\n"u8);
            client.Close(0); //~ TCP4003
        }
    }
}
