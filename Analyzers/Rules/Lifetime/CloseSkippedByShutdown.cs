using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Lifetime;

/// <summary>TCP1009: the close stands after a Shutdown, which throws on a socket that is not connected.</summary>
internal sealed class CloseSkippedByShutdown : IConnectionRule, IBodyRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP1009", "Close is skipped when Shutdown throws", "When this Shutdown throws, as it does on a socket that is not connected, {0} is not closed: its descriptor stays open until a garbage collection happens to find it; close it in a finally",
        Category.Lifetime, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP1009"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    /// <summary>About a connection that the body opened.</summary>
    public Diagnostic? Ask(ConnectionStory story)
    {
        if (!story.Notes.IsClosed || story.ShutdownLosses.FirstOrDefault() is not { } loss || ConnectionStory.ShutdownOf(loss) is not { } shutdown)
            return null;
        return story.ReportAt(Descriptor, shutdown, loss, story.Name);
    }

    /// <summary>About connections that come from outside: whoever closes one that way has to finish it.</summary>
    public IEnumerable<Diagnostic> Ask(FlowBody body)
    {
        var shutdowns = body.Operations.OfType<IInvocationOperation>().Where(c => body.Context.Types.Find(c.TargetMethod)?.Call == SocketCall.Shutdown).ToList();
        foreach (var variable in shutdowns.Select(s => OutsideConnections.Of(body, s.Instance)).Distinct())
        {
            if (variable is null)
                continue;
            foreach (var run in OutsideConnections.Behind(body, variable))
            {
                foreach (var (shutdown, trail) in Skipping(run))
                    yield return Diagnostic.Create(s_descriptor, shutdown.Syntax.GetLocation(), trail?.Places, $"'{variable.Name}'");
            }
        }
    }

    /// <summary>The shutdowns after which some path closes the connection, and none does when they throw: a handler of the error that may close it does.</summary>
    private static IEnumerable<(IOperation Shutdown, Trail? Trail)> Skipping(FlowRun run)
    {
        if (run.Note() is not { IsClosed: true } || run.Solve() is not { } states)
            return Enumerable.Empty<(IOperation, Trail?)>();
        var ends = new[] { run.Body.Graph.Exit, run.Body.Graph.ExceptionalExit }
            .Where(n => n is not null).Select(n => states[n!.Id]).Where(s => s is not null).SelectMany(s => s!.Worlds)
            .Where(w => !w.Current.Has(ConnectionFacts.Doubtful)).ToList();
        return ends
            .Where(w => w.Current.Has(ConnectionFacts.ShutdownFailed) && w.Current.IsOpen && w.Thrower is IInvocationOperation)
            .Where(w => ends.Any(e => !e.Current.Has(ConnectionFacts.ShutdownFailed) && e.Current.Has(ConnectionFacts.Closed) && run.Did(e.Current, w.Thrower!)))
            .Where(w => !IsTried(w.Thrower!.Syntax) || !ends.Any(e => e.Current.Has(ConnectionFacts.ShutdownFailed) && e.Current.Has(ConnectionFacts.Closed) && e.Thrower == w.Thrower))
            .Select(w => (w.Thrower!, w.Trail))
            .GroupBy(found => found.Item1).Select(same => same.First());
    }

    /// <summary>Whether a handler of its own function gets what a call throws. Without one, who finds it closed then is a later turn of a loop.</summary>
    private static bool IsTried(SyntaxNode call) => call.AroundInFunction()
        .Any(a => a is TryStatementSyntax tried && tried.Block.Span.Contains(call.Span) && (tried.Catches.Count > 0 || tried.Finally?.Block.Statements.Count > 0));
}
