using System.Linq;
using Microsoft.CodeAnalysis;

namespace TcpLint.Rules.Lifetime;

/// <summary>TCP1001: the body opens a connection, and no path closes it or hands it on.</summary>
internal sealed class NeverClosed : IConnectionRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP1001", "Connection is never closed", "{0}, {1} here, is closed on no path: {2}; close it with a using or in a finally",
        Category.Lifetime, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP1001"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public Diagnostic? Ask(ConnectionStory story)
    {
        if (story.IsListener || story.IsEverReleased || story.Losses.FirstOrDefault() is not { } loss)
            return null;
        return story.Report(Descriptor, loss, story.Name, story.Opening.How, ConnectionStory.Consequence(loss));
    }
}
