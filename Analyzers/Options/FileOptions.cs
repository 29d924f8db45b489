using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TcpLint.Options;

/// <summary>The runtime that a program is written for, where it matters more than the target framework tells.</summary>
internal enum TargetRuntime : byte
{
    /// <summary>What the target framework says.</summary>
    Auto,

    /// <summary>.NET Core 2.0 or older: no address reuse on Unix that the program does not ask for.</summary>
    NetCore20,
    Mono,
    Unity,
}

/// <summary>The options that hold for one file: its own, then those of the whole compilation, then the defaults. Looked up by key, never enumerated.</summary>
internal readonly struct FileOptions
{
    private const string TestProject = "IsTestProject";
    private const string TargetPlatform = "TargetPlatformIdentifier";

    private readonly AnalyzerConfigOptions _file;
    private readonly AnalyzerConfigOptions _global;

    public FileOptions(AnalyzerConfigOptionsProvider provider, SyntaxTree tree)
    {
        _file = provider.GetOptions(tree);
        _global = provider.GlobalOptions;
    }

    /// <summary>The properties of a project that are looked at: the package makes them visible.</summary>
    public static IReadOnlyList<string> Properties { get; } = [TestProject, TargetPlatform];

    public TargetRuntime Runtime => Text(TcpLintOptions.Runtime).ToLowerInvariant() switch
    {
        "netcore2.0" => TargetRuntime.NetCore20,
        "mono" => TargetRuntime.Mono,
        "unity" => TargetRuntime.Unity,
        _ => TargetRuntime.Auto,
    };

    public bool AllowPortSharing => IsWord(TcpLintOptions.AllowPortSharing, "true");

    /// <summary>The smallest backlog that is large enough, in connections.</summary>
    public int MinBacklog => Number(TcpLintOptions.MinBacklog);

    /// <summary>The longest silence that the network in between is taken to bear.</summary>
    public TimeSpan IdleTimeout => TimeSpan.FromSeconds(Number(TcpLintOptions.IdleTimeout));

    /// <summary>In seconds.</summary>
    public int KeepAliveTime => Number(TcpLintOptions.KeepAliveTime);

    /// <summary>In seconds.</summary>
    public int KeepAliveInterval => Number(TcpLintOptions.KeepAliveInterval);

    public int KeepAliveRetryCount => Number(TcpLintOptions.KeepAliveRetryCount);

    /// <summary>The list of methods that is written for an option; null when none is.</summary>
    public string? List(TcpLintOption option) => Text(option) is { Length: > 0 } list ? list : null;

    /// <summary>Whether this is a test project in which only the rules about lifetime, the end of streams and the protocol speak.</summary>
    public bool IsQuietTestProject => IsProperty(TestProject, "true") && IsQuietInTests;

    public bool IsQuietInTests => IsWord(TcpLintOptions.TestProjects, "quiet");

    /// <summary>Whether the target platform is Windows alone.</summary>
    public bool IsWindowsOnly => IsProperty(TargetPlatform, "windows");

    /// <summary>What is written for a key, trimmed; null when nothing is.</summary>
    public static string? Written(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var text) && text.Trim() is { Length: > 0 } value ? value : null;

    private bool IsProperty(string name, string value) => string.Equals(Written(_global, "build_property." + name), value, StringComparison.OrdinalIgnoreCase);

    private bool IsWord(TcpLintOption option, string word) => string.Equals(Text(option), word, StringComparison.OrdinalIgnoreCase);

    private int Number(TcpLintOption option) => int.Parse(Text(option), NumberStyles.None, CultureInfo.InvariantCulture);

    private string Text(TcpLintOption option) =>
        (Written(_file, option.Key) ?? Written(_global, option.Key)) is { } value && option.IsAllowed(value) ? value : option.Default;
}
