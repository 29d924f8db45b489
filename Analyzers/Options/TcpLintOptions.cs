using System.Collections.Immutable;

namespace TcpLint.Options;

/// <summary>Every option there is, once. The first word of a choice is its default.</summary>
internal static class TcpLintOptions
{
    public static readonly TcpLintOption Runtime = TcpLintOption.OneOf("tcplint.runtime", "auto", "netcore2.0", "mono", "unity");
    public static readonly TcpLintOption AllowPortSharing = TcpLintOption.OneOf("tcplint.allow_port_sharing", "false", "true");
    public static readonly TcpLintOption MinBacklog = TcpLintOption.Between("tcplint.min_backlog", 1, 65535, 16);
    public static readonly TcpLintOption IdleTimeout = TcpLintOption.Between("tcplint.idle_timeout", 1, 86400, 300, " seconds");
    public static readonly TcpLintOption KeepAliveTime = TcpLintOption.Between("tcplint.keepalive_time", 1, 32767, 60, " seconds");
    public static readonly TcpLintOption KeepAliveInterval = TcpLintOption.Between("tcplint.keepalive_interval", 1, 32767, 10, " seconds");
    public static readonly TcpLintOption KeepAliveRetryCount = TcpLintOption.Between("tcplint.keepalive_retry_count", 1, 127, 6);
    public static readonly TcpLintOption TransfersTo = TcpLintOption.Methods("tcplint.ownership.transfers_to");
    public static readonly TcpLintOption Borrows = TcpLintOption.Methods("tcplint.ownership.borrows");
    public static readonly TcpLintOption TestProjects = TcpLintOption.OneOf("tcplint.test_projects", "quiet", "full");

    public static ImmutableArray<TcpLintOption> All { get; } = ImmutableArray.Create(
        Runtime, AllowPortSharing, MinBacklog, IdleTimeout, KeepAliveTime, KeepAliveInterval, KeepAliveRetryCount, TransfersTo, Borrows, TestProjects);
}
