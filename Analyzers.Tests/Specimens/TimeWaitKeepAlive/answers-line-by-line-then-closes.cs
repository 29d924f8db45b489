// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class ListServer(TcpListener listener, List<string> names)
{
    public void Run()
    {
        while (true)
        {
            var client = listener.AcceptTcpClient();
            using (var writer = new StreamWriter(client.GetStream()))
            {
                foreach (var name in names)
                    writer.WriteLine(name);
                writer.Flush();
                client.Close(); //~ TCP4001
            }
        }
    }
}
