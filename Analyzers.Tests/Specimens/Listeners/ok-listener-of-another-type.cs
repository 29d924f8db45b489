// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
namespace Relay.Transport;

sealed class TcpListener
{
    public TcpListener(string address, int port) => Address = $"{address}:{port}";

    public string Address { get; }

    public bool ExclusiveAddressUse { get; set; }

    public void Start(int backlog) => Console.WriteLine($"listening on {Address}, {backlog} pending");

    public bool Accept() => Address.Length > 0;
}

static class SimulatedServer
{
    public static void Run()
    {
        var listener = new TcpListener("simulated", 8080);
        listener.ExclusiveAddressUse = false;
        listener.Start(1);
        while (listener.Accept())
        {
            Console.WriteLine("accepted");
        }
    }
}
