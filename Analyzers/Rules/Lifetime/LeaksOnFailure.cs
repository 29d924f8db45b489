using System.Linq;
using Microsoft.CodeAnalysis;

namespace TcpLint.Rules.Lifetime;

/// <summary>TCP1003: every normal path closes the connection or hands it on, but when a network operation on it throws, nothing does.</summary>
internal sealed class LeaksOnFailure : IConnectionRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP1003", "Connection leaks when an operation on it fails", "{0}, {1} here, stays open when {2} throws: {3}; close it before the exception goes on",
        Category.Lifetime, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP1003"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public Diagnostic? Ask(ConnectionStory story)
    {
        if (story.IsListener || !story.IsEverReleased || story.FailureLosses.FirstOrDefault() is not { } loss)
            return null;
        return story.Report(Descriptor, loss, story.Name, story.Opening.How, ConnectionStory.Thrower(loss), ConnectionStory.Consequence(loss));
    }
}
