using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules;

/// <summary>TCP1009: the close stands after a Shutdown, which throws on a socket that is not connected.</summary>
internal sealed class CloseSkippedByShutdown : IConnectionRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP1009", "Close is skipped when Shutdown throws", "When this Shutdown throws, as it does on a socket that is not connected, {0} is not closed: its descriptor stays open until a garbage collection happens to find it; close it in a finally",
        Category.Lifetime, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP1009"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public Diagnostic? Ask(ConnectionStory story)
    {
        if (!story.Notes.IsClosed || story.ShutdownLosses.FirstOrDefault() is not { } loss || ConnectionStory.ShutdownOf(loss) is not { } shutdown)
            return null;
        return story.ReportAt(Descriptor, shutdown, loss, story.Name);
    }
}
