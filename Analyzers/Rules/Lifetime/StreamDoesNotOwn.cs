using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules.Lifetime;

/// <summary>TCP1006: the only thing that is closed, returned or kept is a stream that leaves its socket open.</summary>
internal sealed class StreamDoesNotOwn : IConnectionRule
{
    internal static readonly DiagnosticDescriptor Rule = new(
        "TCP1006", "Stream does not own the socket that only it could close", "{0}, {1} here, is closed by nothing: the stream made over it does not own it, so closing the stream sends no FIN, and {2}; let the stream own it",
        Category.Lifetime, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP1006"));

    public DiagnosticDescriptor Descriptor => Rule;

    public Diagnostic? Ask(ConnectionStory story)
    {
        if (story.Losses.FirstOrDefault(l => l.State.Has(ConnectionFacts.BorrowerGone)) is not { } loss)
            return null;
        return story.Report(Descriptor, loss, story.Name, story.Opening.How, ConnectionStory.Consequence(loss));
    }
}
