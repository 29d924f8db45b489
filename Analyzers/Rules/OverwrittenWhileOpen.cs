using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules;

/// <summary>TCP1005: a variable that holds an open connection is given another one.</summary>
internal sealed class OverwrittenWhileOpen : IConnectionRule
{
    internal static readonly DiagnosticDescriptor Rule = new(
        "TCP1005", "Open connection is overwritten", "{0} is still open where it is given another connection: nothing can close the old one any more, and {1}",
        Category.Lifetime, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP1005"));

    public DiagnosticDescriptor Descriptor => Rule;

    public Diagnostic? Ask(ConnectionStory story)
    {
        if (!story.IsEverReleased || story.Losses.FirstOrDefault(l => l.Kind == LossKind.Overwritten) is not { } loss)
            return null;
        return story.ReportAt(Descriptor, loss.At!, loss, story.Name, ConnectionStory.Consequence(loss));
    }
}
