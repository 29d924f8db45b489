// rules: TCP4001,TCP4002,TCP4003,TCP4004
// fix: none
using System.Net.Sockets;

sealed class FortuneServer(Socket listener)
{
    public void Run()
    {
        var scratch = new byte[256];
        while (true)
        {
            var client = listener.Accept();
            try
            {
                client.Send("fortune favours the bold\n"u8);
                client.Shutdown(SocketShutdown.Send);
                while (client.Receive(scratch) > 0)
                {
                }
            }
            finally
            {
                client.Close(); //~ TCP4001
            }
        }
    }
}
