using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.Testing;

[Flags]
public enum DiagnosticLocationOptions
{
    None = 0,

    /// <summary>Only the start is compared.</summary>
    IgnoreLength = 1,

    /// <summary>The span's start line is the number of a mark <c>{|#0:…|}</c>.</summary>
    InterpretAsMarkupKey = 2,
}

/// <summary>Where a diagnostic is expected.</summary>
public readonly record struct DiagnosticLocation(FileLinePositionSpan Span, DiagnosticLocationOptions Options)
{
    internal static DiagnosticLocation Marked(int key, DiagnosticLocationOptions options)
    {
        var position = new LinePosition(key, 0);
        return new(new FileLinePositionSpan("", position, position), options | DiagnosticLocationOptions.InterpretAsMarkupKey);
    }

    internal int? MarkupKey => Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey) ? Span.StartLinePosition.Line : null;

    internal bool Matches(FileLinePositionSpan actual) =>
        Span.Path == actual.Path && Span.StartLinePosition == actual.StartLinePosition
        && (Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || Span.EndLinePosition == actual.EndLinePosition);

    public override string ToString() => MarkupKey is { } key ? $"#{key}" : Text(Span);

    /// <summary>One-based, as compilers print it.</summary>
    internal static string Text(FileLinePositionSpan span) =>
        $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
}
