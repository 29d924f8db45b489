// rules: TCP4001,TCP4002,TCP4003,TCP4004
// fix: none
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class EchoOnce(Socket listener)
{
    public void Run()
    {
        var buffer = new byte[1024];
        while (true)
        {
            var handler = listener.Accept();
            var data = "";
            while (true)
            {
                int n = handler.Receive(buffer);
                if (n == 0)
                    break;
                data += Encoding.ASCII.GetString(buffer, 0, n);
                if (data.IndexOf("<EOF>", StringComparison.Ordinal) > -1)
                    break;
            }

            handler.Send(Encoding.ASCII.GetBytes(data));
            handler.Shutdown(SocketShutdown.Both);
            handler.Close(); //~ TCP4001
        }
    }
}
