using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules;

/// <summary>What a finding tells the fixes beside its place: the keys of <c>Diagnostic.Properties</c>. Absent means no.</summary>
internal static class FindingProperties
{
    /// <summary>
    /// Some path hands the connection on: closing it at the end of its scope would be wrong there. The value says where, as
    /// <c>start:length</c> of each expression or statement, separated by blanks; empty when it is the end of the body that does.
    /// </summary>
    public const string Transferred = nameof(Transferred);

    /// <summary>A handler that runs in its own time has it: closing it here would be too early.</summary>
    public const string HandedOver = nameof(HandedOver);

    /// <summary>What the read of the finding yields at the end of the stream: a number, <c>null</c>, or one of the words below.</summary>
    public const string End = nameof(End);

    /// <summary>The expression that closes the connection of the read.</summary>
    public const string Connection = nameof(Connection);

    /// <summary>The finding is about what happens when a connection fails.</summary>
    public const string AboutFailure = nameof(AboutFailure);

    /// <summary>The <c>ReadResult</c> of a pipe says that it is completed.</summary>
    public const string Completed = nameof(Completed);

    /// <summary>Nothing in an array.</summary>
    public const string Empty = nameof(Empty);

    /// <summary>How a collection loses its connection: the name of a <see cref="DropKind"/>.</summary>
    public const string Drop = nameof(Drop);

    public static ImmutableDictionary<string, string?> Of(ConnectionStory story)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (story.Notes.IsTransferred)
            properties = properties.Add(Transferred, string.Join(" ", story.Notes.Transfers.OrderBy(o => o.Syntax.SpanStart).Select(Place).Distinct()));
        if (story.Notes.Losses.Any(l => l.State.Has(ConnectionFacts.HandedOver)))
            properties = properties.Add(HandedOver, "");
        return properties;
    }

    private static string Place(IOperation operation) => $"{operation.Syntax.SpanStart}:{operation.Syntax.Span.Length}";
}
