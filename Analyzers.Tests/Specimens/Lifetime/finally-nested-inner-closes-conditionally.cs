// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Spooler
{
    public void Spool(TcpListener listener, Queue<string> jobs)
    {
        var client = listener.AcceptTcpClient(); //~ TCP1002
        try
        {
            try
            {
                jobs.Enqueue(client.Client.RemoteEndPoint!.ToString()!);
            }
            finally
            {
                if (jobs.Count > 100)
                    client.Close(); // full: but who closes it otherwise?
            }
        }
        finally
        {
            Console.WriteLine(jobs.Count);
        }
    }
}
