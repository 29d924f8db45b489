using System.Net.NetworkInformation;
using LeakyServer;

// A telemetry server and its sensors on the loopback interface, for a few seconds. Then the operating system is asked what is left of them.
const int Port = 47_100;

using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(3));
var server = new TelemetryServer(Port);
var serving = server.RunAsync(stop.Token);

await Task.WhenAll(Enumerable.Range(1, 8).Select(number => new Sensor($"sensor-{number}", Port).ReportAsync(readings: 3)));
for (var probe = 0; probe < 4; probe++)
    Console.WriteLine($"probe {probe}: {(HealthProbe.IsListening(Port) ? "up" : "down")}");
await serving;

var left = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections()
    .Where(connection => connection.LocalEndPoint.Port == Port && connection.State != TcpState.TimeWait)
    .GroupBy(connection => connection.State)
    .OrderBy(state => state.Key)
    .Select(state => $"{state.Count()} in {state.Key}");
Console.WriteLine($"Left on port {Port}: {string.Join(", ", left)}");
