using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using LeakyServer;

// A telemetry server, its sensors and an operator on the loopback interface, for a few seconds. Then the operating system is asked what is left of them.
var port = args is [var given] ? int.Parse(given) : 47_100;
var control = port + 1;

using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(3));
var server = new TelemetryServer(IPAddress.Loopback, port);
var serving = server.RunAsync(stop.Token);
using var console = new ControlPort(server, control);
console.Start();

await Task.WhenAll(Enumerable.Range(1, 8).Select(number => new Sensor($"sensor-{number}", port).ReportAsync(readings: 3)));
using (var asking = new TcpClient("localhost", control))
{
    await asking.GetStream().WriteAsync("?"u8.ToArray());
    Console.WriteLine($"the operator is told: {await new StreamReader(asking.GetStream()).ReadLineAsync()}");
}

for (var probe = 0; probe < 4; probe++)
    Console.WriteLine($"probe {probe}: {(HealthProbe.IsListening(port) ? "up" : "down")}");
await serving;

var left = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections()
    .Where(connection => (connection.LocalEndPoint.Port == port || connection.LocalEndPoint.Port == control) && connection.State != TcpState.TimeWait)
    .GroupBy(connection => connection.State)
    .OrderBy(state => state.Key)
    .Select(state => $"{state.Count()} in {state.Key}");
Console.WriteLine($"Left on the server's ports: {string.Join(", ", left)}");
