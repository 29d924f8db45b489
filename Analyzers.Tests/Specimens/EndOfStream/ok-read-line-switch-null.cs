// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class ControlSession
{
    public void Run(TcpClient operatorClient)
    {
        using var client = operatorClient;
        using var reader = new StreamReader(client.GetStream());
        using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        while (true)
        {
            switch (reader.ReadLine())
            {
                case null:
                case "QUIT":
                    return;
                case "PING":
                    writer.WriteLine("PONG");
                    break;
                case var command:
                    Console.WriteLine($"unknown command: {command}");
                    break;
            }
        }
    }
}
