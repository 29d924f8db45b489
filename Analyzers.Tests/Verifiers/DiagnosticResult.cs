using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.Testing;

[Flags]
public enum DiagnosticOptions
{
    None = 0,

    /// <summary>Only the first location is compared.</summary>
    IgnoreAdditionalLocations = 1,
    IgnoreSeverity = 2,
}

/// <summary>
/// A diagnostic that a test expects. The first location is where it stands, each further one an additional location, in order; a result
/// without a location expects a diagnostic without one. The message is compared only when it is given.
/// </summary>
public readonly struct DiagnosticResult
{
    public static readonly DiagnosticResult[] EmptyDiagnosticResults = [];

    public DiagnosticResult(string id, DiagnosticSeverity severity)
    {
        Id = id;
        Severity = severity;
        Spans = [];
    }

    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity) => MessageFormat = descriptor.MessageFormat;

    public string Id { get; }
    public DiagnosticSeverity Severity { get; private init; }
    public DiagnosticOptions Options { get; private init; }
    public ImmutableArray<DiagnosticLocation> Spans { get; private init; }
    public LocalizableString? MessageFormat { get; private init; }
    public object?[]? MessageArguments { get; private init; }
    public bool HasLocation => !Spans.IsEmpty;
    private string? ExactMessage { get; init; }

    public string? Message => ExactMessage
        ?? (MessageArguments is { } arguments && MessageFormat is { } format ? string.Format(CultureInfo.InvariantCulture, format.ToString(CultureInfo.InvariantCulture), arguments) : null);

    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);
    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };
    public DiagnosticResult WithOptions(DiagnosticOptions options) => this with { Options = options };
    public DiagnosticResult WithArguments(params object[] arguments) => this with { MessageArguments = arguments };
    public DiagnosticResult WithMessage(string? message) => this with { ExactMessage = message };
    public DiagnosticResult WithMessageFormat(LocalizableString messageFormat) => this with { MessageFormat = messageFormat };
    public DiagnosticResult WithNoLocation() => this with { Spans = [] };

    public DiagnosticResult WithLocation(int markupKey) => WithLocation(markupKey, DiagnosticLocationOptions.None);
    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options) => At(DiagnosticLocation.Marked(markupKey, options));
    public DiagnosticResult WithLocation(int line, int column) => WithLocation(SolutionState.DefaultFilePath, line, column);

    public DiagnosticResult WithLocation(string path, int line, int column) =>
        At(new(Between(path, line, column, line, column), DiagnosticLocationOptions.IgnoreLength));

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(SolutionState.DefaultFilePath, startLine, startColumn, endLine, endColumn);

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        At(new(Between(path, startLine, startColumn, endLine, endColumn), DiagnosticLocationOptions.None));

    internal DiagnosticResult WithSpan(FileLinePositionSpan span) => At(new(span, DiagnosticLocationOptions.None));

    /// <summary>The same result with the places of its marks filled in.</summary>
    internal DiagnosticResult Resolve(IReadOnlyDictionary<int, FileLinePositionSpan> marked) => this with
    {
        Spans =
        [
            .. Spans.Select(location => location.MarkupKey is not { } key ? location
                : marked.TryGetValue(key, out var span) ? new(span, location.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey)
                : throw new ArgumentException($"The source has no mark '{{|#{key}:…|}}'.")),
        ],
    };

    public override string ToString() =>
        $"{(HasLocation ? Spans[0].ToString() : "no location")}: {Severity.ToString().ToLowerInvariant()} {Id}{(Message is { } message ? ": " + message : "")}"
        + string.Concat(Spans.Skip(1).Select(location => $"\n      then {location}"));

    private DiagnosticResult At(DiagnosticLocation location) => this with { Spans = Spans.Add(location) };

    private static FileLinePositionSpan Between(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        new(path, new LinePosition(startLine - 1, startColumn - 1), new LinePosition(endLine - 1, endColumn - 1));
}
