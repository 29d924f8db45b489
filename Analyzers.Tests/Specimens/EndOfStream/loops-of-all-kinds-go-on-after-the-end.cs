// rules: TCP2001,TCP2002
// fix: none
using System.Net.Sockets;
class R
{
    public void A(Socket s, byte[] b)
    {
    again:
        var n = s.Receive(b); //~ TCP2001
        Console.WriteLine(n);
        goto again;
    }
    public async Task B(NetworkStream s, byte[] b)
    {
        for (; ; )
        {
            if (await s.ReadAsync(b) is var n && n > 10) //~ TCP2001
                Console.WriteLine(n);
        }
    }
    public async Task C(NetworkStream s, byte[] b)
    {
        var n = await s.ReadAsync(b); //~ TCP2001
        Console.WriteLine(n);
        await C(s, b);
    }
    public void D(NetworkStream s, byte[] b)
    {
        s.BeginRead(b, 0, b.Length, ar =>
        {
            var n = s.EndRead(ar); //~ TCP2001
            Console.WriteLine(n);
            D(s, b);
        }, null);
    }
    public void E(Socket s, byte[] b)
    {
        int total = 0, n;
        do
        {
            n = s.Receive(b, total, b.Length - total, SocketFlags.None); //~ TCP2001
            total += n;
        } while (total != b.Length);
    }
    public string F(NetworkStream s)
    {
        var t = "";
        while (!t.EndsWith("\r\n")) t += (char)s.ReadByte(); //~ TCP2001
        return t;
    }
    public void G(TcpClient c)
    {
        using var r = new BinaryReader(c.GetStream());
        while (true)
        {
            var chunk = r.ReadBytes(16); //~ TCP2001
            Console.WriteLine(chunk.Length);
        }
    }
    public async Task H(Socket s, Memory<byte> m)
    {
        while (m.Length > 0)
            m = m[await s.ReceiveAsync(m, SocketFlags.None)..]; //~ TCP2001
    }
    public void I(Socket s, byte[] b)
    {
        while (true)
        {
            var n = s.Receive(b); //~ TCP2001
            if (n == -1) break;
            Console.WriteLine(n);
        }
    }
    public void J(Socket s, byte[] b)
    {
        var n = 1;
        while (n >= 0)
        {
            n = s.Receive(b); //~ TCP2001
            Console.WriteLine(n);
        }
    }
    public async Task K(StreamReader r0, TcpClient c)
    {
        var r = new StreamReader(c.GetStream());
        string? l;
        do
        {
            l = await r.ReadLineAsync(); //~ TCP2001
            Console.WriteLine(l?.Length);
        } while (l != "QUIT");
    }
}
