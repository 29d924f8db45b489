// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

public class Closures
{
    public static void NeverRun(Socket listener)
    {
        var s = listener.Accept(); //~ TCP1001
        void Done() => s.Dispose();
        Action unused = () => Done();
        s.NoDelay = true;
    }

    public static void TaskRunForgets(TcpListener listener)
    {
        var client = listener.AcceptTcpClient(); //~ TCP1001
        Task.Run(() => Console.WriteLine(client.Available));
    }

    public static void Lambda(TcpListener listener)
    {
        Func<TcpClient, int> size = c => c.ReceiveBufferSize;
        var client = listener.AcceptTcpClient(); //~ TCP1001
        Console.WriteLine(size(client));
    }

    public static void Timer(TcpListener listener)
    {
        ThreadPool.QueueUserWorkItem(_ =>
        {
            var c = listener.AcceptTcpClient(); //~ TCP1001
            c.NoDelay = true;
        });
    }
}
