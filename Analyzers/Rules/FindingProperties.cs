using System.Collections.Generic;
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
    /// <see cref="Places"/> writes it; empty when it is the end of the body that does.
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

    /// <summary>The expressions that the fix of a keepalive setting replaces, as <see cref="Places"/> writes them.</summary>
    public const string Place = nameof(Place);

    /// <summary>What it writes there, a line for each.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>Keepalive has to be switched on in front of the call.</summary>
    public const string SwitchOn = nameof(SwitchOn);

    /// <summary>What else in the file the fix has to mend, as <see cref="Places"/> writes it.</summary>
    public const string Other = nameof(Other);

    /// <summary>How an option that is set at the wrong time can be mended: one of the two words below.</summary>
    public const string Cure = nameof(Cure);

    /// <summary>The statement belongs in front of the first additional location.</summary>
    public const string Move = nameof(Move);

    /// <summary>It has to be said again in front of each additional location.</summary>
    public const string Repeat = nameof(Repeat);

    public static ImmutableDictionary<string, string?> Of(string key, string? value) => ImmutableDictionary<string, string?>.Empty.Add(key, value);

    public static ImmutableDictionary<string, string?> Of(ConnectionStory story)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (story.Notes.IsTransferred)
            properties = properties.Add(Transferred, Places(story.Notes.Transfers.OrderBy(o => o.Syntax.SpanStart).Select(o => o.Syntax)));
        if (story.Notes.Losses.Any(l => l.State.Has(ConnectionFacts.HandedOver)))
            properties = properties.Add(HandedOver, "");
        return properties;
    }

    /// <summary>Places in the file of the finding: <c>start:length</c> of each, separated by blanks.</summary>
    public static string Places(IEnumerable<SyntaxNode> nodes) => string.Join(" ", nodes.Select(n => $"{n.SpanStart}:{n.Span.Length}").Distinct());
}
