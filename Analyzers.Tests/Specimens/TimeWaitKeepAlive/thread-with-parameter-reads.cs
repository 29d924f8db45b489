// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class LogServer
{
    public void Run(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start(); //~ TCP5001
        while (true)
        {
            var thread = new Thread(new ParameterizedThreadStart(Receive));
            thread.Start(listener.AcceptTcpClient());
        }
    }

    private void Receive(object state)
    {
        using var client = (TcpClient)state;
        using var reader = new StreamReader(client.GetStream());
        string line;
        while ((line = reader.ReadLine()) != null)
            Console.WriteLine(line);
    }
}
