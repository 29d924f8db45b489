using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Flow;

namespace TcpLint.Rules.Lifetime;

/// <summary>TCP1005: a variable that holds an open connection is given another one.</summary>
internal sealed class OverwrittenWhileOpen : IConnectionRule
{
    internal static readonly DiagnosticDescriptor Rule = new(
        "TCP1005", "Open connection is overwritten", "{0} is still open where it is {2}: nothing can close the old connection any more, and {1}; close it before",
        Category.Lifetime, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP1005"));

    public DiagnosticDescriptor Descriptor => Rule;

    /// <summary>What happens to the variable, for messages.</summary>
    public static string How(Loss loss) => loss.Kind == LossKind.Nulled ? "set to null" : "given another connection";

    public Diagnostic? Ask(ConnectionStory story)
    {
        if (!story.IsEverReleased || story.Losses.FirstOrDefault(l => l.Kind == LossKind.Overwritten) is not { } loss)
            return null;
        return story.ReportAt(Descriptor, loss.At!, loss, story.Name, ConnectionStory.Consequence(loss), How(loss));
    }
}
