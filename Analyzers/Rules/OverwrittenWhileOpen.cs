using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules;

/// <summary>TCP1005: a variable that holds an open connection is given another one.</summary>
internal sealed class OverwrittenWhileOpen : IConnectionRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP1005", "Open connection is overwritten", "{0} is still open where it is given another connection: nothing can close the old one any more, and {1}",
        Category.Lifetime, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP1005"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public Diagnostic? Ask(ConnectionStory story)
    {
        if (!story.IsEverReleased || story.Losses.FirstOrDefault(l => l.Kind == LossKind.Overwritten) is not { } loss)
            return null;
        return story.ReportAt(Descriptor, loss.At!, loss, story.Name, ConnectionStory.Consequence(loss));
    }
}
