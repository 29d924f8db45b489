using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;

namespace TcpLint.Rules.Lifetime;

/// <summary>TCP1005 for members: the reconnect leak. A member that may still hold an open connection is given another, or null, by code that can run more than once.</summary>
internal sealed class MemberOverwritten : ITypeRule
{
    public IEnumerable<DiagnosticDescriptor> Descriptors => Enumerable.Empty<DiagnosticDescriptor>();

    public IEnumerable<Diagnostic> Ask(TypeStory story)
    {
        var reported = new HashSet<SyntaxNode>();
        // A client and its streams are one connection: the member declared first tells of it.
        var told = new Dictionary<FlowBody, HashSet<ISymbol>>();
        foreach (var member in ReplacedMembers.Of(story))
        {
            foreach (var code in Overwriting.Of(member.Member, story))
            {
                foreach (var loss in code.LossesOfHeld().Where(l => IsLost(code, l)).Concat(code.LossesOfOpened()))
                {
                    var at = code.FirstAssignment(loss);
                    if (code.Group.Any(m => !SymbolEqualityComparer.Default.Equals(m, member.Member) && told.TryGetValue(code.Body, out var members) && members.Contains(m)) || !reported.Add(at.Syntax))
                        continue;
                    if (!told.TryGetValue(code.Body, out var tellers))
                        told.Add(code.Body, tellers = new HashSet<ISymbol>(SymbolEqualityComparer.Default));
                    tellers.Add(member.Member);
                    var here = at is ISimpleAssignmentOperation { Value: var value } ? loss with { Kind = value.IsNull() ? LossKind.Nulled : LossKind.Overwritten } : loss;
                    yield return Diagnostic.Create(OverwrittenWhileOpen.Rule, at.Syntax.GetLocation(), $"'{member.Member.Name}' ({member.Held.Name})", ConnectionStory.Consequence(loss), OverwrittenWhileOpen.How(here));
                }
            }
        }
    }

    /// <summary>Whether what the member held before the code ran is lost: the code can find an open connection there, and nothing has closed it.</summary>
    private static bool IsLost(Overwriting code, Loss loss)
    {
        var isReplaced = loss.Kind == LossKind.Overwritten;
        var isLost = loss.Kind switch
        {
            LossKind.Nulled when !code.Opens => RunsAgain.WhereOneEnds(code, loss.At!) && !code.EndsItsTurn(loss.At!) && code.SomeCallerHoldsIt(isReplaced),
            LossKind.Overwritten when AcceptedAgain.Loses(code.Body, code.Member, code.Story) is { } lost => lost,
            LossKind.Nulled or LossKind.Overwritten => code.Opens && RunsAgain.WhereOneBegins(code, loss) && code.LeavesOpen()
                && !StateFlag.Guards(loss.At!, code.Member, code.Story, () => ConnectFailures.Of(code)) && code.SomeCallerHoldsIt(isReplaced),
            _ => false,
        };
        return isLost && !ClosedBefore.Is(loss.At!, !isReplaced, code.Member, code.Story);
    }
}
