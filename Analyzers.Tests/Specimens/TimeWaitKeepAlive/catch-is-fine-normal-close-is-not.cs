// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class StatusServer(Socket listener)
{
    public void Run()
    {
        while (true)
        {
            var client = listener.Accept();
            try
            {
                client.Send("status ok\n"u8);
                client.Close(); //~ TCP4001
            }
            catch (SocketException)
            {
                client.Close();
            }
        }
    }
}
