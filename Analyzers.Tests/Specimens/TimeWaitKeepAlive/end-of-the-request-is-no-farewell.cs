// rules: TCP4001
using System.Net.Sockets;
using System.Text;

class TinyHttp
{
    public void Loop(TcpListener l)
    {
        while (true)
        {
            var c = l.AcceptTcpClient();
            ThreadPool.QueueUserWorkItem(_ => Serve(c));
        }
    }

    private void Serve(TcpClient c)
    {
        using (c) //~ TCP4001
        {
            var s = c.GetStream();
            var text = new StringBuilder();
            var b = new byte[1024];
            while (true)
            {
                int n = s.Read(b, 0, b.Length);
                if (n == 0) break;
                text.Append(Encoding.ASCII.GetString(b, 0, n));
                if (text.ToString().EndsWith("\r\n\r\n"))
                {
                    s.Write("HTTP/1.0 200 OK\r\n\r\nhello"u8);
                    break;
                }
            }
        }
    }
}
