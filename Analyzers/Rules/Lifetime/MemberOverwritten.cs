using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Lifetime;

/// <summary>TCP1005 for members: the reconnect leak. A member that may still hold an open connection is given another, or null, by code that can run more than once.</summary>
internal sealed class MemberOverwritten : ITypeRule
{
    // What methods are called that run again and again on one object.
    private static readonly string[] s_repeated = { "reconnect", "reopen", "ensure", "restart", "reset", "retry", "recover", "renew", "refresh", "failover", "switch", "onerror", "rebind", "heartbeat" };

    /// <summary>What methods are called that run once on an object whose connection comes up, and again when it does not.</summary>
    private static readonly string[] s_untilOpen = { "connect", "open" };

    /// <summary>What the names of methods begin with that are called once for each message.</summary>
    private static readonly string[] s_exchanges = { "send", "publish", "query", "request" };

    public IEnumerable<DiagnosticDescriptor> Descriptors => Enumerable.Empty<DiagnosticDescriptor>();

    public IEnumerable<Diagnostic> Ask(TypeStory story)
    {
        var reported = new HashSet<SyntaxNode>();
        // A client and its streams are one connection: the member declared first tells of it.
        var told = new Dictionary<FlowBody, HashSet<ISymbol>>();
        foreach (var member in story.Members.Concat(TypeFacts.InheritedMembers(story.Facts.Type, story.Context)).Concat(TypeFacts.OthersWrittenHere(story.Facts.Type, story.Context)).Where(m => !m.IsCollection && IsAssigned(m.Member, story) && IsConnection(m, story) && IsReleased(m.Member, story) && !OnlyBorrows(m, story)))
        {
            foreach (var body in story.Facts.BodiesNaming(member.Member).Where(b => !b.IsConstructor && Assignments(b, member.Member).Any() && (MemberUses.IsHidden(member.Member) || TypeFacts.IsWrittenOnlyHere(member.Member) || b.Method is { IsOverride: false })))
            {
                foreach (var loss in LossesOf(member.Member, body, story).Concat(LossesInOneRun(member.Member, body, story)))
                {
                    var at = FirstAssignment(loss, body, member.Member);
                    if (story.Facts.Group(member.Member).Any(m => !SymbolEqualityComparer.Default.Equals(m, member.Member) && told.TryGetValue(body, out var members) && members.Contains(m)) || !reported.Add(at.Syntax))
                        continue;
                    if (!told.TryGetValue(body, out var tellers))
                        told.Add(body, tellers = new HashSet<ISymbol>(SymbolEqualityComparer.Default));
                    tellers.Add(member.Member);
                    var here = at is ISimpleAssignmentOperation { Value: var value } ? loss with { Kind = IsNull(value) ? LossKind.Nulled : LossKind.Overwritten } : loss;
                    yield return Diagnostic.Create(OverwrittenWhileOpen.Rule, at.Syntax.GetLocation(), $"'{member.Member.Name}' ({member.Held.Name})", ConnectionStory.Consequence(loss), OverwrittenWhileOpen.How(here));
                }
            }
        }
    }

    private static bool IsLost(FlowRun run) => run.Note()?.Losses.Any(l => l.Kind is LossKind.Nulled or LossKind.Overwritten) == true;

    private static IEnumerable<Loss> LossesOf(ISymbol member, FlowBody body, TypeStory story)
    {
        // What else holds the connection takes long to find, and can only save it.
        if (!IsLost(FlowRun.OfInput(body, member)) || FlowRun.OfInput(body, story.Facts.Group(member).ToArray()).Note() is not { } notes)
            yield break;
        // Where a Shutdown that throws skips the close, that is what is wrong.
        foreach (var loss in notes.Losses.Where(l => !l.State.Has(ConnectionFacts.Doubtful | ConnectionFacts.ShutdownFailed) && l.At is not null && !IsGivenOther(l.At, story)))
        {
            var isLost = loss.Kind switch
            {
                LossKind.Nulled when !story.Facts.OpensInto(body, member) => (IsEnd(body) || IsInHandler(loss.At!) || IsNamedForMore(body) || IsNamedForLoss(body)) && !EndsItsTurn(loss.At!, member, story) && SomeCallerHoldsIt(body, member, story, isReplaced: false),
                LossKind.Overwritten when AcceptedAgain.Loses(body, member, story) is { } lost => lost,
                LossKind.Nulled or LossKind.Overwritten => story.Facts.OpensInto(body, member) && (RunsAgain(body, loss) || IsTriedAgain(body, loss, member, story) && !FreshObject.IsWhatItIsCalledOn(body.Method, story.Context)) && LeavesOpen(body, member, story) && !StateFlag.Guards(loss.At!, member, story, () => Failures(body, member, story)) && SomeCallerHoldsIt(body, member, story, isReplaced: loss.Kind == LossKind.Overwritten),
                _ => false,
            };
            if (isLost && !ClosedBefore.Is(loss.At!, loss.Kind == LossKind.Nulled, member, story))
                yield return loss;
        }
    }

    /// <summary>A finally that forgets what its own try has put into the member, and nothing else puts anything into it: each turn begins with none.</summary>
    private static bool EndsItsTurn(IOperation at, ISymbol member, TypeStory story) =>
        at.Syntax.FirstAncestorOrSelf<FinallyClauseSyntax>()?.Parent is TryStatementSyntax turn
        && story.Facts.Declarations.SelectMany(d => story.Facts.NamesOf(member).SelectMany(n => story.Context.Model.Names.Find(n, d, story.Context.Cancellation))).Where(TypeFacts.IsAssigned)
            .All(n => turn.Block.Span.Contains(n.Span) || n.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } });

    /// <summary>Whether an assignment gives the member a socket that is none of TCP: then it held none either, as far as that can be told.</summary>
    private static bool IsGivenOther(IOperation at, TypeStory story) =>
        at is ISimpleAssignmentOperation { Value: var value } && value.Plain() is IObjectCreationOperation { Type.Name: "Socket" } creation && !Opening.IsTcp(creation.Arguments, story.Context);

    /// <summary>A cheap look at the text first: whether code of the type that is no constructor assigns something of that name.</summary>
    private static bool IsAssigned(ISymbol member, TypeStory story) =>
        story.Facts.Declarations.Any(d => story.Facts.NamesOf(member).SelectMany(n => story.Context.Model.Names.Find(n, d, story.Context.Cancellation)).Any(IsAssigned));

    private static bool IsAssigned(SyntaxNode name) => TypeFacts.IsAssigned(name)
        && (name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not ConstructorDeclarationSyntax || name.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not null || name.FirstAncestorOrSelf<LocalFunctionStatementSyntax>() is not null);

    private static bool IsReleased(ISymbol member, TypeStory story) =>
        MemberUses.MayRelease(member, story.Context) || !MemberUses.IsHidden(member) && story.Facts.Declarations.Any(d => MemberUses.MayRelease(member, d, story.Context));

    /// <summary>What one run of the body opens, puts into the member and loses there: in a loop over addresses, in a handler of errors.</summary>
    private static IEnumerable<Loss> LossesInOneRun(ISymbol member, FlowBody body, TypeStory story) =>
        from opening in story.Facts.OpeningsInto(body, member)
        where opening.Slot is null
        let notes = FlowRun.OfOpening(body, opening.Operation, followsMembers: true).Note()
        where notes is not null
        from loss in notes.Losses
        where loss.Kind is LossKind.Overwritten or LossKind.Nulled && !loss.State.Has(ConnectionFacts.Doubtful) && (opening.Kind != ConnectionKind.Listener || loss.State.Has(ConnectionFacts.Listening))
        where Assignments(body, member).Any(a => a.Syntax == loss.At!.Syntax)
        select loss;

    private static IEnumerable<ISimpleAssignmentOperation> Assignments(FlowBody body, ISymbol member) =>
        body.Operations.OfType<ISimpleAssignmentOperation>().Where(a => body.Places.Target(a.Target) is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, member));

    /// <summary>A client and its stream are replaced one after the other: where the client is, is where it happens.</summary>
    private static IOperation FirstAssignment(Loss loss, FlowBody body, ISymbol member)
    {
        if (loss.At is not ISimpleAssignmentOperation last)
            return loss.At!;
        var own = Assignments(body, member).Where(a => a.Syntax.SpanStart <= last.Syntax.SpanStart).OrderBy(a => a.Syntax.SpanStart).ToList();
        return own.FirstOrDefault(a => a.Syntax == last.Syntax) ?? own.FirstOrDefault(a => IsNull(a.Value) == IsNull(last.Value) && Block(a) == Block(last)) ?? own.FirstOrDefault() ?? last;
    }

    private static SyntaxNode? Block(IOperation operation) => operation.Syntax.FirstAncestorOrSelf<StatementSyntax>()?.Parent;

    private static bool IsNull(IOperation value) => value.Plain().ConstantValue is { HasValue: true, Value: null };

    /// <summary>A plain stream is one only if a connection goes into it.</summary>
    private static bool IsConnection(HoldingMember member, TypeStory story) =>
        story.Context.Types.KindOf(member.Held) != ConnectionKind.OtherStream || story.Facts.BodiesNaming(member.Member).Any(b => story.Facts.OpensInto(b, member.Member));

    /// <summary>A stream that does not own its socket may be forgotten: whoever holds the socket answers for it.</summary>
    private static bool OnlyBorrows(HoldingMember member, TypeStory story) =>
        story.Context.Types.KindOf(member.Held) is not (ConnectionKind.Socket or ConnectionKind.Client or ConnectionKind.Listener)
        && story.Facts.BodiesNaming(member.Member).SelectMany(b => Assignments(b, member.Member)).Select(a => a.Value.Plain()).Where(v => !IsNull(v)).ToList() is { Count: > 0 } given
        && given.All(v => BorrowedStream.IsMade(v, story.Context.Types));

    /// <summary>Whether what the body opens is still open in the member when it returns: a method that closes what it has opened leaves nothing to overwrite.</summary>
    private static bool LeavesOpen(FlowBody body, ISymbol member, TypeStory story) =>
        story.Facts.OpeningsInto(body, member).Any(o => FlowRun.OfOpening(body, o.Operation, followsMembers: true).Note() is not { } notes || notes.StoredIn.Contains(member) || notes.Losses.Count > 0);

    private static bool RunsAgain(FlowBody body, Loss loss)
    {
        var at = loss.At!;
        if (loss.State.Has(ConnectionFacts.SeenNotConnected))
            return true; // who asks the old one whether it is connected expects that there is one
        if (at is ISimpleAssignmentOperation { Target: var target, Value: var value } && value.WithDescendants().OfType<IInvocationOperation>().Any(c => c.Instance?.Plain() is IMemberReferenceOperation own && target is IMemberReferenceOperation same && SymbolEqualityComparer.Default.Equals(own.Member, same.Member)))
            return true; // 'x = x.Accept()'
        return IsInHandler(at) || IsNamedForMore(body) || body.Method is { } method && IsHandler(method);
    }

    /// <summary>
    /// A method that connects, and is called again by who sees that it has failed: it makes the connection for the member or leaves what did not connect in it, or it runs
    /// in the type itself whenever it is needed, or a flag that says whether it has run is cleared without a close.
    /// </summary>
    private static bool IsTriedAgain(FlowBody body, Loss loss, ISymbol member, TypeStory story) =>
        body.Method is { } method && method.Name.ToLowerInvariant() is var name && (s_untilOpen.Any(name.Contains)
            ? method.DeclaredAccessibility == Accessibility.Private || StateFlag.IsTested(loss.At!) || MakesAnother(loss.At!, name) || Failures(body, member, story).Count > 0
            : method.DeclaredAccessibility == Accessibility.Private && IsPartOfConnect(method, member, story) && (Failures(body, member, story).Count > 0 || method.ReturnType.IsTask()));

    /// <summary>Whether methods that connect have a part of their work done by a method, which no flag keeps from being done again, and do not close when that fails.</summary>
    private static bool IsPartOfConnect(IMethodSymbol method, ISymbol member, TypeStory story) => Callers(method, story).Any(c =>
        c.Body.Method is { MethodKind: MethodKind.Ordinary } caller && caller.Name.ToLowerInvariant() is var name && s_untilOpen.Any(name.Contains) && !StateFlag.Guards(c.Call, member, story, () => new[] { c.Call.Syntax })
        && !IsClosedOnFailure(c.Call.Syntax));

    /// <summary>Whether a handler around a call closes something when it fails.</summary>
    private static bool IsClosedOnFailure(SyntaxNode call) =>
        call.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).OfType<TryStatementSyntax>().Any(t => t.Block.Span.Contains(call.Span) && t.Catches.Any(handler => StateFlag.Ends(handler).Any()));

    /// <summary>Whether a method that is called after the connect gives the member a new one, rather than what somebody else has connected.</summary>
    private static bool MakesAnother(IOperation at, string name) =>
        at is ISimpleAssignmentOperation { Value: var value } && value.Plain() is IObjectCreationOperation && s_untilOpen.Any(word => name.StartsWith(word, System.StringComparison.Ordinal));

    /// <summary>The calls with whose failure the body can end while the connection is open in its member, and nobody closes it then; null for one that is not known.</summary>
    private static IReadOnlyCollection<SyntaxNode?> Failures(FlowBody body, ISymbol member, TypeStory story) =>
        body.Method is { DeclaredAccessibility: Accessibility.Private } method && Callers(method, story).Select(c => c.Call.Syntax).ToList() is { Count: > 0 } calls && calls.All(IsClosedOnFailure) ? [] : story.Facts.OpeningsInto(body, member)
        .Select(o => FlowRun.OfOpening(body, o.Operation, followsMembers: true).Solve()).OfType<FlowState?[]>()
        .SelectMany(states => new[] { body.Graph.Exit, body.Graph.ExceptionalExit }.Select(n => n is null ? null : states[n.Id])).OfType<FlowState>()
        .SelectMany(s => s.Worlds).Where(w => w.Current.Has(ConnectionFacts.Failed) && !w.Current.Has(ConnectionFacts.Closed | ConnectionFacts.Doubtful) && w[body.Places.Of(member)].Reaches)
        .Select(w => w.Thrower?.Syntax).Distinct().Where(t => t is null || !IsClosedFinally(t, member, story)).ToList();

    /// <summary>Whether a finally around a call closes the member, be it on a condition: the flag that says whether all went well is as a rule a field, of which the flow knows nothing.</summary>
    private static bool IsClosedFinally(SyntaxNode call, ISymbol member, TypeStory story)
    {
        var ends = call.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).OfType<TryStatementSyntax>().Where(t => t.Block.Span.Contains(call.Span)).Select(t => t.Finally).OfType<FinallyClauseSyntax>().ToList();
        if (ends.Count == 0)
            return false;
        var closes = story.Facts.Group(member).SelectMany(story.Facts.UsesOf).Where(u => u.Releases && u.Operation is not null && story.Facts.IsClosedBy(u.Operation)).ToList();
        var closing = closes.Select(c => c.Body).OfType<MethodDeclarationSyntax>().Select(m => m.Identifier.ValueText).ToList();
        return ends.Any(e => closes.Any(c => e.Span.Contains(c.Name.Span)) || e.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(i => i.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } && BrokenCall.NameOf(i.Expression) is { } name && closing.Contains(name)));
    }

    private static bool IsNamedForMore(FlowBody body) => body.Method is { } method && method.Name.ToLowerInvariant() is var name
        && (s_repeated.Any(name.Contains) || s_exchanges.Any(word => name.StartsWith(word, System.StringComparison.Ordinal)));

    /// <summary>What is called when the connection is found dead: that it is dead closes nothing. An override is called by its base, which may have closed before.</summary>
    private static bool IsNamedForLoss(FlowBody body) => body.Method is { IsOverride: false } method && (EndEffects.EndsByName(method.Name) || method.Name.Contains("Lost") || method.Name.Contains("Error") || method.Name.Contains("Dead"));

    /// <summary>In a loop, or where an error is handled.</summary>
    private static bool IsInHandler(IOperation at) => at.Syntax.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax)
        .Any(a => a is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax or CatchClauseSyntax);

    /// <summary>Where an object, or its connection, ends.</summary>
    private static bool IsEnd(FlowBody body) => body.Method is { } method && (TypeEnds.IsEnd(method) || IsHandler(method));

    /// <summary>An event or timer handler.</summary>
    private static bool IsHandler(IMethodSymbol method) => method.ReturnsVoid && method.Parameters.Length switch
    {
        1 => method.Parameters[0].Type.SpecialType == SpecialType.System_Object && method.DeclaredAccessibility == Accessibility.Private,
        2 => method.Parameters[0].Type.SpecialType == SpecialType.System_Object && method.Parameters[1].Type.Name.EndsWith("EventArgs", System.StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>A method is only as guilty as its callers in the type: when each of them has closed the connection before, nothing is lost.</summary>
    private static bool SomeCallerHoldsIt(FlowBody body, ISymbol member, TypeStory story, bool isReplaced)
    {
        if (body.Method is not { MethodKind: MethodKind.Ordinary } method || IsHandler(method) || isReplaced && method.DeclaredAccessibility != Accessibility.Private)
            return true;
        var callers = Callers(method, story).Select(c => c.Body).Distinct().ToList();
        if (callers.Count == 0 && method.DeclaredAccessibility != Accessibility.Private)
            return true;
        return callers.Any(c => !c.IsConstructor && !(method.IsStatic && c.Method is { Name: "Main" or "<Main>$" }) && FlowRun.OfInput(c, story.Facts.Group(member).ToArray()).Note()?.CalledWhileHeld.Contains(method) != false);
    }

    private static IEnumerable<(FlowBody Body, IInvocationOperation Call)> Callers(IMethodSymbol method, TypeStory story) =>
        from body in story.Facts.BodiesNaming(method)
        from call in body.Operations.OfType<IInvocationOperation>()
        where SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method)
        select (body, call);
}
