// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading.Tasks;

class JobServer
{
    public void Dispatch(TcpListener listener, Action<string> run)
    {
        var worker = listener.AcceptTcpClient(); //~ TCP1001
        Task.Factory.StartNew(() =>
        {
            var reader = new StreamReader(worker.GetStream());
            while (reader.ReadLine() is { } job)
                run(job);
        }, TaskCreationOptions.LongRunning);
    }
}
