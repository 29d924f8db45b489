using System.Net;
using System.Net.Sockets;
using TcpLint.Tests.Docs;
using TcpLint.Tests.Sockets;

namespace TcpLint.Tests.Kernel;

/// <summary>The samples do what they are shown for: one leaves connections behind, the other serves its clients and leaves none.</summary>
public class SampleRunTests
{
    [LinuxFact]
    public async Task The_leaky_server_leaves_connections_in_CLOSE_WAIT() => Assert.Matches("Left on the server's ports: .*[1-9][0-9]* in CloseWait$", await ShownAsync("samples/LeakyServer"));

    [LinuxFact]
    public async Task The_fixed_server_serves_and_leaves_nothing()
    {
        var shown = await ShownAsync("samples/FixedServer");
        Assert.Matches("the operator is told: [1-9] sensors", shown);
        Assert.Contains("probe 0: up", shown);
        Assert.EndsWith("Left on the server's ports: nothing", shown);
    }

    private static async Task<string> ShownAsync(string sample) => await ProgramRun.ShownAsync(await SampleFindings.ProjectOfAsync(sample), FreePort().ToString());

    private static int FreePort()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)listener.LocalEndPoint!).Port;
    }
}
