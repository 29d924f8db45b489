// rules: TCP1001,TCP1002,TCP1003,TCP1005,TCP1006,TCP1007
// fix: none
using System.Net;
using System.Net.Sockets;
class P
{
    static readonly Func<TcpListener, int> s_first = l =>
    {
        var c = l.AcceptTcpClient(); //~ TCP1001
        return c.GetStream().ReadByte();
    };
    static int s_banner;
    static P()
    {
        var c = new TcpClient("boot", 1); //~ TCP1001
        s_banner = c.GetStream().ReadByte();
    }
    public int Banner
    {
        get
        {
            var c = new TcpClient("h", 1); //~ TCP1001
            return c.GetStream().ReadByte();
        }
    }
    public int this[string host]
    {
        get { TcpClient c = new(host, 1); return c.Available; } //~ TCP1001
    }
    public static bool operator true(P p) { var s = new Socket(SocketType.Stream, ProtocolType.Tcp); s.Connect("h", 1); return s.Connected; } //~ TCP1001
    public static bool operator false(P p) => false;
    public IEnumerable<int> Each(Socket l)
    {
        while (true)
        {
            var s = l.Accept(); //~ TCP1001
            yield return s.Available;
        }
    }
    public string Kind(TcpListener l, int k) => k switch
    {
        0 => "none",
        _ when l.AcceptTcpClient().Connected => "yes", //~ TCP1001
        _ => "no",
    };
    public async Task Out(TcpListener l)
    {
        if (await l.AcceptTcpClientAsync() is { Available: > 0 } c) //~ TCP1002
            c.Dispose();
    }
    public void Catchy(string h)
    {
        TcpClient c = null!;
        try
        {
            c = new TcpClient(); //~ TCP1002
            c.Connect(h, 1);
            c.Close();
        }
        catch (SocketException e) when (e.ErrorCode == 1)
        {
            Console.WriteLine("no");
        }
        catch
        {
            c.Close();
            throw;
        }
    }
    public void TryParse(string h, out Socket? s)
    {
        s = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
        try { s.Connect(h, 1); }
        catch (SocketException) { s = null; }
    }
    public Task<int> NotAwaited(string h)
    {
        using var c = new TcpClient(h, 1);
        return c.GetStream().ReadAsync(new byte[1], 0, 1);
    }
    public void Two(string h)
    {
        TcpClient a = new TcpClient(h, 1), b = new TcpClient(h, 2); //~ TCP1001
        a.GetStream().CopyTo(b.GetStream());
    }
    public void Ternary(TcpListener l, bool keep, List<TcpClient> all)
    {
        var c = l.AcceptTcpClient(); //~ TCP1002
        _ = keep ? Keep(all, c) : 0;
    }
    static int Keep(List<TcpClient> all, TcpClient c) { all.Add(c); return all.Count; }
    public void Recursive(TcpListener l, int n)
    {
        if (n == 0) return;
        var c = l.AcceptTcpClient(); //~ TCP1001
        c.NoDelay = true;
        Recursive(l, n - 1);
    }
    public void LoopVar(string[] hs)
    {
        for (TcpClient? c = null; c is null || c.Available == 0; c = new TcpClient(hs[0], 1)) //~? TCP1005, TCP1001
            Thread.Sleep(1);
    }
    public void Coalesce(TcpListener l, TcpClient? given)
    {
        var c = given ?? l.AcceptTcpClient(); //~? TCP1001
        c.NoDelay = true;
    }
}
