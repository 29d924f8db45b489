using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Lifetime;

/// <summary>Code that gives a member of its type another connection, or null.</summary>
internal sealed record Overwriting(ISymbol Member, FlowBody Body, TypeStory Story)
{
    /// <summary>The bodies of the type, constructors aside, that assign the member, and whose assignments can be judged from here.</summary>
    public static IEnumerable<Overwriting> Of(ISymbol member, TypeStory story) => story.Facts.BodiesNaming(member).Select(b => new Overwriting(member, b, story))
        .Where(c => !c.Body.IsConstructor && c.Assignments.Any() && (MemberUses.IsHidden(member) || TypeFacts.IsWrittenOnlyHere(member) || c.Body.Method is { IsOverride: false }));

    /// <summary>The member with those that hold the same connection: a client and its streams.</summary>
    public IReadOnlyCollection<ISymbol> Group => Story.Facts.Group(Member);

    /// <summary>Whether the code opens a connection, and puts it into the member.</summary>
    public bool Opens => Story.Facts.OpensInto(Body, Member);

    public IEnumerable<ISimpleAssignmentOperation> Assignments =>
        Body.Operations.OfType<ISimpleAssignmentOperation>().Where(a => Body.Places.Target(a.Target) is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, Member));

    /// <summary>The losses of what the member holds when the code begins.</summary>
    public IEnumerable<Loss> LossesOfHeld()
    {
        // What else holds the connection takes long to find, and can only save it.
        if (!IsLost(FlowRun.OfInput(Body, Member)) || FlowRun.OfInput(Body, Group.ToArray()).Note() is not { } notes)
            return Enumerable.Empty<Loss>();
        // Where a Shutdown that throws skips the close, that is what is wrong.
        return notes.Losses.Where(l => !l.State.Has(ConnectionFacts.Doubtful | ConnectionFacts.ShutdownFailed) && l.At is not null && !IsGivenOther(l.At));
    }

    /// <summary>What one run of the code opens, puts into the member and loses there: in a loop over addresses, in a handler of errors.</summary>
    public IEnumerable<Loss> LossesOfOpened() =>
        from opening in Story.Facts.OpeningsInto(Body, Member)
        where opening.Slot is null
        let notes = RunOf(opening).Note()
        where notes is not null
        from loss in notes.Losses
        where loss.Kind is LossKind.Overwritten or LossKind.Nulled && !loss.State.Has(ConnectionFacts.Doubtful) && (opening.Kind != ConnectionKind.Listener || loss.State.Has(ConnectionFacts.Listening))
        where Assignments.Any(a => a.Syntax == loss.At!.Syntax)
        select loss;

    /// <summary>What becomes of what the code opens, followed through the members of its type.</summary>
    public FlowRun RunOf(Opening opening) => FlowRun.OfOpening(Body, opening.Operation, followsMembers: true);

    /// <summary>Whether what the code opens is still open in the member when it returns: a method that closes what it has opened leaves nothing to overwrite.</summary>
    public bool LeavesOpen() =>
        Story.Facts.OpeningsInto(Body, Member).Any(o => RunOf(o).Note() is not { } notes || notes.StoredIn.Contains(Member) || notes.Losses.Count > 0);

    /// <summary>A finally that forgets what its own try has put into the member, and nothing else puts anything into it: each turn begins with none.</summary>
    public bool EndsItsTurn(IOperation at) =>
        at.Syntax.FirstAncestorOrSelf<FinallyClauseSyntax>()?.Parent is TryStatementSyntax turn
        && Story.Facts.Declarations.SelectMany(d => Story.Facts.NamesOf(Member).SelectMany(n => Story.Context.Model.Names.Find(n, d, Story.Context.Cancellation))).Where(TypeFacts.IsAssigned)
            .All(n => turn.Block.Span.Contains(n.Span) || n.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } });

    /// <summary>A method is only as guilty as its callers in the type: when each of them has closed the connection before, nothing is lost.</summary>
    public bool SomeCallerHoldsIt(bool isReplaced)
    {
        if (Body.Method is not { MethodKind: MethodKind.Ordinary } method || RunsAgain.IsHandler(method) || isReplaced && method.DeclaredAccessibility != Accessibility.Private)
            return true;
        var callers = Callers(method).Select(c => c.Body).Distinct().ToList();
        if (callers.Count == 0 && method.DeclaredAccessibility != Accessibility.Private)
            return true;
        var only = callers.Count == 1 && !Story.Facts.BodiesNaming(Member).Any(b => !SymbolEqualityComparer.Default.Equals(b.Method, method) && Story.Facts.OpensInto(b, Member)) ? callers[0] : null;
        return callers.Any(c => !c.IsConstructor && !(method.IsStatic && c.Method is { Name: "Main" or "<Main>$" }) && FlowRun.OfInput(c, Group.ToArray()).Note()?.CalledWhileHeld.Contains(method) != false && !(c == only && ClosesEachTime(c, method)));
    }

    /// <summary>Whether the only method that has a connection made for the member has closed it whenever it returns, fails or has another one made.</summary>
    private bool ClosesEachTime(FlowBody caller, IMethodSymbol method) =>
        Callers(method).Where(c => c.Body == caller).Select(c => FlowRun.OfLeft(caller, c.Call, Group.ToArray())).All(run => run.Note() is { } notes && !notes.CalledWhileHeld.Contains(method.OriginalDefinition)
            && !new[] { caller.Graph.Exit, caller.Graph.ExceptionalExit }.Select(n => n is null ? null : run.Solve()?[n.Id]).OfType<FlowState>().SelectMany(s => s.Worlds).Any(w => w.Current.Has(ConnectionFacts.Borrowed) && !w.Current.Has(ConnectionFacts.Closed | ConnectionFacts.Doubtful)));

    /// <summary>Whether the code is a private method that the type calls again, in a loop, while the member holds what it has made before.</summary>
    public bool IsCalledAgain => Body.Method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private } method
        && Callers(method).Any(c => c.Call.Syntax.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).Any(a => a.IsLoop()) && FlowRun.OfLeft(c.Body, c.Call, Group.ToArray()).Note()?.CalledWhileHeld.Contains(method.OriginalDefinition) == true);

    /// <summary>The calls of a method in the type, each with the body in which it stands.</summary>
    public IEnumerable<(FlowBody Body, IInvocationOperation Call)> Callers(IMethodSymbol method) =>
        from body in Story.Facts.BodiesNaming(method)
        from call in body.Operations.OfType<IInvocationOperation>()
        where SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method)
        select (body, call);

    /// <summary>A client and its stream are replaced one after the other: where the client is, is where it happens.</summary>
    public IOperation FirstAssignment(Loss loss)
    {
        if (loss.At is not ISimpleAssignmentOperation last)
            return loss.At!;
        var own = Assignments.Where(a => a.Syntax.SpanStart <= last.Syntax.SpanStart).OrderBy(a => a.Syntax.SpanStart).ToList();
        return own.FirstOrDefault(a => a.Syntax == last.Syntax) ?? own.FirstOrDefault(a => a.Value.IsNull() == last.Value.IsNull() && Block(a) == Block(last)) ?? own.FirstOrDefault() ?? last;
    }

    private static SyntaxNode? Block(IOperation operation) => operation.Syntax.FirstAncestorOrSelf<StatementSyntax>()?.Parent;

    private static bool IsLost(FlowRun run) => run.Note()?.Losses.Any(l => l.Kind is LossKind.Nulled or LossKind.Overwritten) == true;

    /// <summary>Whether an assignment gives the member a socket that is none of TCP: then it held none either, as far as that can be told.</summary>
    private bool IsGivenOther(IOperation at) =>
        at is ISimpleAssignmentOperation { Value: var value } && value.Plain() is IObjectCreationOperation { Type.Name: "Socket" } creation && !Opening.IsTcp(creation.Arguments, Story.Context);
}
