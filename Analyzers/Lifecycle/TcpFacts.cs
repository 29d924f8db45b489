using System;
using System.Collections.Generic;
using System.Linq;
using static TcpLint.Lifecycle.TcpPlatform;
using static TcpLint.Lifecycle.TcpQuantity;

namespace TcpLint.Lifecycle;

/// <summary>The numbers of TCP that matter to a program, as systems have them by default.</summary>
internal static class TcpFacts
{
    private const string Seconds = "seconds";
    private const string Probes = "probes";
    private const string Port = "port";
    private const string Connections = "connections";

    private const string TimedWait = "Microsoft, TcpTimedWaitDelay (Windows Server 2003, cc757512); the Windows 2000 page (cc938217) says 240";
    private const string KeepAliveValues = "Microsoft, SIO_KEEPALIVE_VALS";
    private const string DynamicPorts = "Microsoft, default dynamic port range (KB 929851; Windows Vista and later)";
    private const string MacPorts = "xnu, bsd/netinet/in.h, IPPORT_HIFIRSTAUTO and IPPORT_HILASTAUTO";
    private const string MacTimers = "xnu, bsd/netinet/tcp_timer.h, ";
    private const string LinuxTcp = "Linux, include/net/tcp.h, ";
    private const string OnLinux = ", measured on Linux 6.18";

    /// <summary>RFC 9293 3.4.2 takes the maximum segment lifetime to be two minutes, so TIME_WAIT to be four; systems choose less.</summary>
    public static TimeSpan MaximumSegmentLifetime { get; } = TimeSpan.FromMinutes(2);

    /// <summary>Valid keepalive times and intervals, seconds: MAX_TCP_KEEPIDLE and MAX_TCP_KEEPINTVL of Linux, the strictest system.</summary>
    public static TcpRange KeepAliveSeconds { get; } = new(1, 32767);

    /// <summary>Valid numbers of keepalive probes: MAX_TCP_KEEPCNT of Linux, the strictest system.</summary>
    public static TcpRange KeepAliveRetries { get; } = new(1, 127);

    public static IReadOnlyList<TcpFact> All { get; } =
    [
        new(TimeWait, Linux, 60, Seconds, LinuxTcp + "TCP_TIMEWAIT_LEN; 61 s" + OnLinux),
        new(TimeWait, Windows, 120, Seconds, TimedWait),
        new(TimeWait, MacOS, 30, Seconds, MacTimers + "TCPTV_MSL, twice 15 s"),

        new(KeepAliveTime, Linux, 7200, Seconds, LinuxTcp + "TCP_KEEPALIVE_TIME"),
        new(KeepAliveTime, Windows, 7200, Seconds, KeepAliveValues),
        new(KeepAliveTime, MacOS, 7200, Seconds, MacTimers + "TCPTV_KEEP_IDLE"),
        new(KeepAliveInterval, Linux, 75, Seconds, LinuxTcp + "TCP_KEEPALIVE_INTVL"),
        new(KeepAliveInterval, Windows, 1, Seconds, KeepAliveValues),
        new(KeepAliveInterval, MacOS, 75, Seconds, MacTimers + "TCPTV_KEEPINTVL"),
        new(KeepAliveProbes, Linux, 9, Probes, LinuxTcp + "TCP_KEEPALIVE_PROBES"),
        new(KeepAliveProbes, Windows, 10, Probes, KeepAliveValues + " (Windows Vista and later)"),
        new(KeepAliveProbes, MacOS, 8, Probes, MacTimers + "TCPTV_KEEPCNT"),

        new(FirstEphemeralPort, Linux, 32768, Port, "net.ipv4.ip_local_port_range" + OnLinux),
        new(LastEphemeralPort, Linux, 60999, Port, "net.ipv4.ip_local_port_range" + OnLinux),
        new(FirstEphemeralPort, Windows, 49152, Port, DynamicPorts),
        new(LastEphemeralPort, Windows, 65535, Port, DynamicPorts),
        new(FirstEphemeralPort, MacOS, 49152, Port, MacPorts),
        new(LastEphemeralPort, MacOS, 65535, Port, MacPorts),

        new(OrphanedFinWait2, Linux, 60, Seconds, "net.ipv4.tcp_fin_timeout; 60.9 s" + OnLinux),
        new(OrphanLimit, Linux, 131072, Connections, "net.ipv4.tcp_max_orphans, grows with memory" + OnLinux),
        new(TimeWaitLimit, Linux, 131072, Connections, "net.ipv4.tcp_max_tw_buckets, grows with memory" + OnLinux),
        new(RetransmissionTime, Linux, 924, Seconds, "Linux, Documentation/networking/ip-sysctl, tcp_retries2"),

        new(BacklogLimit, Linux, 4096, Connections, "net.core.somaxconn" + OnLinux),
        new(BacklogLimit, MacOS, 128, Connections, "xnu, bsd/sys/socket.h, SOMAXCONN; kern.ipc.somaxconn"),
        new(BacklogExcess, Linux, 1, Connections, "listen(n) admits n+1" + OnLinux),
    ];

    /// <summary>The fact, or null where it is not known.</summary>
    public static TcpFact? Find(TcpQuantity quantity, TcpPlatform platform) =>
        All.FirstOrDefault(fact => fact.Quantity == quantity && fact.Platform == platform);

    /// <summary>How long a silent peer goes unnoticed with keepalive on: the idle time, then an interval a probe (4.08 s for 1 s, 1 s, 3 on Linux 6.18).</summary>
    public static TimeSpan DetectionTime(TimeSpan time, TimeSpan interval, int probes) => time + TimeSpan.FromTicks(interval.Ticks * probes);

    /// <summary>The same with a system's defaults: 2 h 11 min 15 s on Linux.</summary>
    public static TimeSpan DetectionTime(TcpPlatform platform) => DetectionTime(
        TimeSpan.FromSeconds(Value(KeepAliveTime, platform)), TimeSpan.FromSeconds(Value(KeepAliveInterval, platform)), Value(KeepAliveProbes, platform));

    private static int Value(TcpQuantity quantity, TcpPlatform platform) =>
        Find(quantity, platform)?.Value ?? throw new ArgumentOutOfRangeException(nameof(platform), platform, $"{quantity} is not known");
}
