// rules: TCP2001,TCP2002
using System.Net.Sockets;
class R
{
    public void A(Socket s, byte[] b)
    {
    again:
        var n = s.Receive(b);
        if (n != 0) goto again;
        s.Close();
    }
    public async Task B(NetworkStream s, byte[] b)
    {
        for (; ; )
        {
            if (await s.ReadAsync(b) is not (> 0 and var n)) break;
            Console.WriteLine(n);
        }
    }
    public async Task C(NetworkStream s, byte[] b)
    {
        var n = await s.ReadAsync(b);
        if (n is 0) return;
        Console.WriteLine(n);
        await C(s, b);
    }
    public int E(Socket s, byte[] b)
    {
        int total = 0, n;
        do
        {
            n = s.Receive(b, total, b.Length - total, SocketFlags.None);
            total += n;
        } while (n > 0 && total != b.Length);
        return total;
    }
    public string F(NetworkStream s)
    {
        var t = "";
        int c;
        while ((c = s.ReadByte()) >= 0 && c != '\n') t += (char)c;
        return t;
    }
    public void G(TcpClient c)
    {
        using var r = new BinaryReader(c.GetStream());
        byte[] chunk;
        while ((chunk = r.ReadBytes(16)).Length == 16) Console.WriteLine(chunk.Length);
    }
    public void G2(TcpClient c)
    {
        using var r = new BinaryReader(c.GetStream());
        while (true) Console.WriteLine(r.ReadInt32());
    }
    public async Task H(Socket s, Memory<byte> m)
    {
        int n;
        for (; m.Length > 0 && (n = await s.ReceiveAsync(m, SocketFlags.None)) > 0; m = m[n..]) { }
    }
    public void J(Socket s, byte[] b)
    {
        var n = 1;
        while (n > 0)
        {
            n = s.Receive(b);
            Console.WriteLine(n);
        }
        s.Dispose();
    }
    public void K(Socket s, byte[] b)
    {
        bool open = true;
        while (open)
        {
            var n = s.Receive(b);
            open = n != 0;
        }
        s.Dispose();
    }
    public void L(Socket s, byte[] b)
    {
        while (Step(s, b)) { }
        s.Dispose();
    }
    private static bool Step(Socket s, byte[] b)
    {
        int n = s.Receive(b);
        return n > 0;
    }
    public void M(TcpClient c)
    {
        using var r = new StreamReader(c.GetStream());
        while (!r.EndOfStream) Console.WriteLine(r.ReadLine());
    }
    public void N(Socket s, byte[] b)
    {
        try
        {
            while (true) Handle(b, s.Receive(b));
        }
        finally { s.Dispose(); }
    }
    private static void Handle(byte[] b, int n)
    {
        if (n == 0) throw new EndOfStreamException();
        Console.WriteLine(b[0]);
    }
}
