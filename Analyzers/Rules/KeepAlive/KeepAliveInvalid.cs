using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Flow;
using TcpLint.Lifecycle;

namespace TcpLint.Rules.KeepAlive;

/// <summary>TCP5003: a keepalive setting that the kernel refuses, that means something else than it seems to, or that does nothing.</summary>
internal sealed class KeepAliveInvalid : ISettingRule
{
    /// <summary>From here on a number of seconds is nearly surely one of milliseconds.</summary>
    private const long Milliseconds = 1000;

    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP5003", "Keepalive setting is invalid or has no effect", "{0}",
        Category.KeepAlive, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP5003"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public IEnumerable<Diagnostic> Ask(SocketSetting setting)
    {
        var finding = setting.Option switch
        {
            { BelongsTo: { } level } => AtWrongLevel(setting, level),
            { IsTuning: true } => WrongValue(setting) ?? WithoutKeepAlive(setting),
            { Kind: OptionKind.KeepAliveValues } => WindowsCode.MayRunElsewhere(setting)
                ? Report(setting.Operation, $"IOControl(KeepAliveValues){setting.Of} works on Windows only: elsewhere it throws PlatformNotSupportedException, and keepalive stays off; set KeepAlive and the TcpKeepAlive options of SetSocketOption")
                : null,
            _ => null,
        };
        if (finding is not null)
            yield return finding;
    }

    private static Diagnostic AtWrongLevel(SocketSetting setting, string level)
    {
        var written = setting.Call?.Argument("optionLevel")?.Syntax;
        var name = written is MemberAccessExpressionSyntax access ? access.Name : written as SimpleNameSyntax;
        return Report(setting.Operation, $"{setting.Title} is an option of SocketOptionLevel.{level}: set at another level it throws SocketException (OperationNotSupported)", name, level);
    }

    private static Diagnostic? WrongValue(SocketSetting setting)
    {
        if (setting.Value is not { } value)
            return null;
        var (kind, name) = (setting.Option.Kind, setting.Title);
        var limit = (long)setting.Options.IdleTimeout.TotalSeconds;
        if (setting.Option.Value is not { } number)
        {
            if (KeepAliveUnits.Of(value, KeepAliveUnit.Seconds, kind, setting.Values) is { } slip)
                return Report(setting.Operation, $"{name} {slip.Says}", value.Syntax, slip.Replacement);
            return kind != OptionKind.KeepAliveRetryCount && Default(value) is { Token.Value: int unset } written && IsMilliseconds(unset) && unset / Milliseconds <= limit
                ? Report(setting.Operation, $"{name} is in seconds, {unset}, which is set where nobody says otherwise, looks like milliseconds", written, written.SyntaxTree == value.Syntax.SyntaxTree ? Text(unset / Milliseconds) : null)
                : null;
        }

        if (kind == OptionKind.KeepAliveRetryCount)
            return TcpFacts.KeepAliveRetries.Contains(number) ? null : Report(setting.Operation, $"{name} is a number of probes, {TcpFacts.KeepAliveRetries.Min} to {TcpFacts.KeepAliveRetries.Max}: {number} throws SocketException (InvalidArgument)");
        var isMilliseconds = IsMilliseconds(number);
        var valid = TcpFacts.KeepAliveSeconds.Contains(number);
        var isTooLong = kind == OptionKind.KeepAliveTime && number > limit;
        if (valid && !isTooLong && !(kind == OptionKind.KeepAliveInterval && isMilliseconds))
            return null;
        if (isMilliseconds && number / Milliseconds <= limit)
            return Report(setting.Operation, $"{name} is in seconds, {number} looks like milliseconds{(valid ? "" : ": it throws SocketException (InvalidArgument)")}", value.Syntax, Divided(value.Syntax, number));
        if (!valid)
            return Report(setting.Operation, $"{name} is in seconds, {TcpFacts.KeepAliveSeconds.Min} to {TcpFacts.KeepAliveSeconds.Max}: {number} throws SocketException (InvalidArgument)", number > 0 ? value.Syntax : null, Longest(setting));
        // A socket on which nothing switches keepalive on, only tries whether the option is there.
        if (setting.Story is { MayKeepAlive: false })
            return null;
        return Report(setting.Operation, $"{name} sends the first probe after {number} s of silence, when load balancers and NAT have dropped the connection ({limit} s, tcplint.idle_timeout)", value.Syntax, Longest(setting));
    }

    private static bool IsMilliseconds(long number) => number >= Milliseconds && number % Milliseconds == 0;

    /// <summary>What is set unless somebody says otherwise: the initial value of a property or field, the default of a parameter.</summary>
    private static LiteralExpressionSyntax? Default(IOperation value) =>
        (PossibleValues.Variable(value) is IParameterSymbol or IPropertySymbol or IFieldSymbol ? PossibleValues.Variable(value)!.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() : null) switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            ParameterSyntax parameter => parameter.Default?.Value,
            _ => null,
        } as LiteralExpressionSyntax;

    private static string Longest(SocketSetting setting) => Text(System.Math.Min(setting.Options.KeepAliveTime, (long)setting.Options.IdleTimeout.TotalSeconds));

    private static string Divided(SyntaxNode value, long number) => value is LiteralExpressionSyntax ? Text(number / Milliseconds)
        : value is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax ? $"{value} / {Milliseconds}" : $"({value}) / {Milliseconds}";

    private static Diagnostic? WithoutKeepAlive(SocketSetting setting)
    {
        if (setting.Story is not { MayBeTcp: true, IsOutOfSight: false, IsShared: false, MayKeepAlive: false } story
            || !story.IsFirst(setting.Operation, OptionKind.KeepAliveTime, OptionKind.KeepAliveInterval, OptionKind.KeepAliveRetryCount))
            return null;
        return Diagnostic.Create(
            s_descriptor, setting.Operation.Syntax.GetLocation(), FindingProperties.Of(FindingProperties.SwitchOn, ""),
            $"{setting.Title} has no effect: keepalive is off until SocketOptionName.KeepAlive switches it on, and nothing does");
    }

    /// <summary>A finding at a call, mended by another text in the place of one of its expressions.</summary>
    private static Diagnostic Report(IOperation call, string message, SyntaxNode? place = null, string? replacement = null) =>
        Report(call, message, place is null ? new (SyntaxNode, string?)[0] : new[] { (place, replacement) });

    /// <summary>A finding at a call, mended by other texts in the places of some of its expressions; by none where one of them is not clear.</summary>
    public static Diagnostic Report(IOperation call, string message, params (SyntaxNode Place, string? Text)[] changes)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (changes.Length > 0 && changes.All(c => c.Text is not null))
        {
            properties = properties.Add(FindingProperties.Place, FindingProperties.Places(changes.Select(c => c.Place)))
                .Add(FindingProperties.Replacement, string.Join("\n", changes.Select(c => c.Text)));
        }

        return Diagnostic.Create(s_descriptor, call.Syntax.GetLocation(), properties, message);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
