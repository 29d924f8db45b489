// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Spooler
{
    public void Spool(TcpListener listener, Queue<string> jobs)
    {
        var client = listener.AcceptTcpClient();
        try
        {
            try
            {
                client.GetStream().Write("queued\n"u8);
                if (jobs.Count > 100)
                    return;
                jobs.Enqueue(client.Client.RemoteEndPoint!.ToString()!);
            }
            finally
            {
                Console.WriteLine(jobs.Count);
            }
        }
        finally
        {
            client.Close();
        }
    }
}
