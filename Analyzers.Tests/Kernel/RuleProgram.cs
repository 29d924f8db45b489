namespace TcpLint.Tests.Kernel;

/// <summary>A small program with one defect, and what a run of it shows.</summary>
/// <param name="Rule">The rule that finds the defect.</param>
/// <param name="Defect">The source that the rule looks at, and that the fix mends: a class <c>Code</c>.</param>
/// <param name="Drive">Statements that run it and end with <c>Show(…)</c>.</param>
/// <param name="Before">What is shown with the defect.</param>
/// <param name="After">What is shown once it is mended; null for a rule without a fix.</param>
internal sealed record RuleProgram(string Rule, string Defect, string Drive, string Before, string? After)
{
    public const string DefectPath = "/Code.cs";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net;
        global using System.Net.Sockets;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    private const string Observation = """
        static class Observation
        {
            // A collection in the middle would finalize, and so reset, what the program has lost.
            static Observation() => GC.TryStartNoGCRegion(200_000_000);

            // An address that no other program listens on: the kernel's table is that of all, and ports are used again.
            public static readonly IPAddress Own = new IPAddress(new byte[] { 127, (byte)Random.Shared.Next(1, 255), (byte)Random.Shared.Next(1, 255), (byte)Random.Shared.Next(1, 255) });

            public static readonly TcpListener Loopback = StartedListener();
            public static readonly IPEndPoint Address = (IPEndPoint)Loopback.LocalEndpoint;
            public static int Port => Address.Port;

            public static TcpListener StartedListener() { var l = new TcpListener(Own, 0); l.Start(); return l; }

            public static int FreePort() { var l = new TcpListener(Own, 0); l.Start(); var port = ((IPEndPoint)l.LocalEndpoint).Port; l.Stop(); return port; }

            // From an address of its own each, so that no connection comes from the port of one in TIME_WAIT and takes its place.
            public static TcpClient Connected() { var c = new TcpClient(new IPEndPoint(Next(), 0)); c.Connect(Address); return c; }

            static int s_last;

            static IPAddress Next() { var own = Own.GetAddressBytes(); own[3] = (byte)(1 + Interlocked.Increment(ref s_last) % 254); return new IPAddress(own); }

            public static void Background(Action act) => new Thread(() => { try { act(); } catch (Exception e) when (e is SocketException or IOException or ObjectDisposedException) { } }) { IsBackground = true }.Start();

            public static void Times(int count, Action act) { for (var i = 0; i < count; i++) act(); }

            public static string Thrown(Action act)
            {
                try { act(); return "works"; }
                catch (SocketException e) { return "SocketException (" + e.SocketErrorCode + ")"; }
                catch (Exception e) when (e is IOException or InvalidOperationException or PlatformNotSupportedException) { return e.GetType().Name; }
            }

            // local address, remote address and state are the fields 1 to 3.
            static int Count(int field, string end, string state) => File.ReadLines("/proc/net/tcp").Concat(File.ReadLines("/proc/net/tcp6"))
                .Where(line => line.Contains(end))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Count(f => f[field].EndsWith(end) && f[3] == state);

            public static int Count(int field, int port, string state) => Count(field, ":" + port.ToString("X4"), state);

            // An IPv4 address is one number in the order of the machine's bytes, also at the end of an IPv6 one.
            public static int Count(int field, IPAddress address, int port, string state) => Count(field, BitConverter.ToUInt32(address.GetAddressBytes(), 0).ToString("X8") + ":" + port.ToString("X4"), state);

            public static int InState(string state) => Quiet(() => Count(1, Own, Port, state));

            public static int PeersInState(string state) => Quiet(() => Count(2, Own, Port, state));

            public static int Descriptors() => Directory.GetFiles("/proc/self/fd").Count(f => new FileInfo(f).LinkTarget?.StartsWith("socket:") == true);

            // Until nothing has changed for a while.
            public static T Quiet<T>(Func<T> value)
            {
                var last = value();
                for (var same = 0; same < 8; Thread.Sleep(100))
                {
                    var now = value();
                    same = Equals(now, last) ? same + 1 : 0;
                    last = now;
                }
                return last;
            }

            public static void Show(object what) { Console.WriteLine(what); Console.Out.Flush(); Environment.Exit(0); }
        }
        """;

    /// <summary>Commands of a shell that make the network which the program needs, in a network namespace of its own; null for the machine's.</summary>
    public string? Network { get; init; }

    /// <summary>Options that hold for the defect, as lines of an <c>.editorconfig</c>; null for the defaults.</summary>
    public string? Options { get; init; }

    /// <summary>The files of the program, by path.</summary>
    public IEnumerable<(string Path, string Text)> Files =>
    [
        ("/Usings.cs", Usings),
        ("/Observation.cs", Observation),
        ("/Drive.cs", "using static Observation;\nstatic class Drive { static void Main() {\n" + Drive + "\n} }\n"),
        (DefectPath, Defect),
    ];
}
