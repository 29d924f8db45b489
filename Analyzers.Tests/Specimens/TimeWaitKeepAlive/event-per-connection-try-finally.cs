// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;
using System.Text;

sealed class AuditForwarder
{
    private const string Collector = "audit.internal";

    public void Flush(Queue<string> events)
    {
        while (events.Count > 0)
        {
            var client = new TcpClient(); //~ TCP4002
            try
            {
                client.Connect(Collector, 6514);
                client.GetStream().Write(Encoding.UTF8.GetBytes(events.Dequeue()));
            }
            finally
            {
                client.Close();
            }
        }
    }
}
