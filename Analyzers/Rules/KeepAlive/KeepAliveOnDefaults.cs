using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Flow;
using TcpLint.Lifecycle;
using TcpLint.Options;

namespace TcpLint.Rules.KeepAlive;

/// <summary>TCP5002: keepalive is on, and its times are the system's.</summary>
internal sealed class KeepAliveOnDefaults : ISettingRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP5002", "Keepalive runs on the system's defaults",
        "Keepalive{0} is on with the system's times: on Linux a dead peer is noticed after {1}; set TcpKeepAliveTime, TcpKeepAliveInterval and TcpKeepAliveRetryCount too",
        Category.KeepAlive, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP5002"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public IEnumerable<Diagnostic> Ask(SocketSetting setting)
    {
        if (setting.Option is not { Kind: OptionKind.KeepAlive, Value: not (null or 0), BelongsTo: null } || !KeepAliveTuning.IsAvailable(setting.Context, setting.Options))
            yield break;
        if (setting.Story is { } story && (!story.MayBeTcp || story.IsTuned || story.IsOutOfSight || !story.IsFirst(setting.Operation, OptionKind.KeepAlive)))
            yield break;
        if (setting.Story is null && IsTunedNearby(setting.Operation.Syntax))
            yield break;
        yield return Diagnostic.Create(s_descriptor, setting.Operation.Syntax.GetLocation(), KeepAliveTuning.Properties(setting.Options), setting.Of, KeepAliveTuning.Words(TcpFacts.DetectionTime(TcpPlatform.Linux)));
    }

    /// <summary>A socket that is in no variable cannot be told from another: whatever the type tunes may be it.</summary>
    private static bool IsTunedNearby(SyntaxNode setting) => setting.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.DescendantTokens()
        .Any(t => t.IsKind(SyntaxKind.IdentifierToken) && (t.ValueText.StartsWith("TcpKeepAlive", System.StringComparison.Ordinal) || t.ValueText == "KeepAliveValues")) == true;
}

/// <summary>The three options by which a program says how long a dead peer may go unnoticed.</summary>
internal static class KeepAliveTuning
{
    /// <summary>The keys under which a finding tells the fix the numbers to set: seconds, seconds, and a count.</summary>
    public const string Time = "TcpKeepAliveTime";
    public const string Interval = "TcpKeepAliveInterval";
    public const string RetryCount = "TcpKeepAliveRetryCount";

    /// <summary>Whether the program's framework has them and its runtime takes them: .NET Core 3.0 and later, not Mono.</summary>
    public static bool IsAvailable(FlowContext context, FileOptions options) =>
        options.Runtime is not (TargetRuntime.Mono or TargetRuntime.Unity)
        && context.Compilation.GetTypeByMetadataName("System.Net.Sockets.SocketOptionName") is { } names && !names.GetMembers(Time).IsEmpty;

    public static ImmutableDictionary<string, string?> Properties(FileOptions options) => ImmutableDictionary<string, string?>.Empty
        .Add(Time, Text(options.KeepAliveTime)).Add(Interval, Text(options.KeepAliveInterval)).Add(RetryCount, Text(options.KeepAliveRetryCount));

    /// <summary>A span of time as people write it: <c>2 h 11 min 15 s</c>.</summary>
    public static string Words(System.TimeSpan time) =>
        string.Join(" ", new[] { ((int)time.TotalHours, "h"), (time.Minutes, "min"), (time.Seconds, "s") }.Where(p => p.Item1 > 0).Select(p => $"{p.Item1} {p.Item2}"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
