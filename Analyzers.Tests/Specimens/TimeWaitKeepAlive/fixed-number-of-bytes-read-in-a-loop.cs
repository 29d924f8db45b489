// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class KeyServer(TcpListener listener)
{
    public void Run()
    {
        while (true)
        {
            using var client = listener.AcceptTcpClient(); //~ TCP4001
            var request = new byte[16];
            int got = 0;
            while (got < request.Length)
            {
                int n = client.GetStream().Read(request, got, request.Length - got);
                if (n == 0)
                    throw new EndOfStreamException();
                got += n;
            }

            client.GetStream().Write(Guid.NewGuid().ToByteArray());
        }
    }
}
