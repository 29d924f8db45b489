using System.Net.Sockets;
using System.Threading;

// Both wait; the type is told once.
public sealed class Bridge : System.IDisposable
{
    private readonly TcpClient _left;
    private readonly TcpClient _right;

    public Bridge(string left, string right)
    {
        _left = new TcpClient(left, 9000); //~ TCP5001
        _right = new TcpClient(right, 9000);
        new Thread(ReadLeft).Start();
        new Thread(ReadRight).Start();
    }

    public void Dispose()
    {
        _left.Dispose();
        _right.Dispose();
    }

    private void ReadLeft()
    {
        var buffer = new byte[1024];
        int n;
        while ((n = _left.GetStream().Read(buffer, 0, buffer.Length)) > 0)
            System.Console.WriteLine("left {0}", n);
        _left.Close();
    }

    private void ReadRight()
    {
        var buffer = new byte[1024];
        int n;
        while ((n = _right.GetStream().Read(buffer, 0, buffer.Length)) > 0)
            System.Console.WriteLine("right {0}", n);
        _right.Close();
    }
}
