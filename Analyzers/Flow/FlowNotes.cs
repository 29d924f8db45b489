using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>How the last handle to an open connection went away.</summary>
internal enum LossKind : byte
{
    /// <summary>The result of the opening expression was not kept.</summary>
    Discarded,

    /// <summary>A variable went out of scope; also at the end of an iteration.</summary>
    Scope,

    /// <summary>The body returned.</summary>
    Exit,

    /// <summary>An exception left the body.</summary>
    Thrown,

    /// <summary>The variable was given another connection.</summary>
    Overwritten,

    /// <summary>The variable was set to null.</summary>
    Nulled,
}

/// <summary>An open connection that nothing in the program can close any more.</summary>
internal sealed record Loss(LossKind Kind, IOperation? At, ConnectionState State, Trail? Trail)
{
    /// <summary>The operation that threw on the way here.</summary>
    public IOperation? Thrower { get; init; }

    /// <summary>What the variable was given instead.</summary>
    public IOperation? Source { get; init; }
}

/// <summary>A call on the connection and the state in which it found it.</summary>
internal sealed record Call(IOperation Operation, SocketMember Member, ConnectionState Before);

/// <summary>A close, and the state in which it found the connection.</summary>
internal sealed record Closing(IOperation At, ConnectionState Before, Trail? Trail);

/// <summary>A function of the source gets the connection: as an argument, by capture, or because a member holds it.</summary>
/// <param name="Call">What calls or starts it.</param>
/// <param name="Handler">Its body.</param>
/// <param name="Input">The parameter, variable or member that holds the connection there.</param>
/// <param name="Before">The state of the connection then.</param>
internal sealed record HandOver(IOperation Call, FlowBody Handler, ISymbol Input, ConnectionState Before)
{
    /// <summary>Whether it closes the connection on some path.</summary>
    public bool Closes => Handler.Method is { } method && (Handler.Parent is { } parent ? parent.Summarize(Handler, Input) : Handler.Context.Summaries.Of(method, Input)).Closes;
}

/// <summary>An object of the source is made over the connection and keeps it.</summary>
internal sealed record Adoption(IOperation Creation, IMethodSymbol Constructor, IParameterSymbol Parameter, ConnectionState Before);

/// <summary>What happened to one connection in one body, over all paths: what the rules ask.</summary>
internal sealed class FlowNotes
{
    private readonly List<Loss> _losses = new();
    private readonly List<Loss> _lent = new();
    private readonly List<Call> _calls = new();
    private readonly HashSet<(IOperation Operation, ConnectionState Before)> _called = new();
    private readonly Dictionary<IOperation, HandleUse> _uses = new();

    public FlowNotes(FlowRun run) => Run = run;

    public FlowRun Run { get; }

    public IReadOnlyList<Loss> Losses => _losses;

    /// <summary>Losses of a connection that a call had which does not bind, where what happens after that call shows that it has not kept it.</summary>
    public IEnumerable<Loss> LossesOfLent => _lent.Where(l => Run.ComesBack(l.State));

    public IReadOnlyList<Call> Calls => _calls;

    /// <summary>The operations of the body on any handle, and what is known of the followed one's state there.</summary>
    public IReadOnlyCollection<HandleUse> Uses => _uses.Values;

    public HashSet<Closing> Closings { get; } = new();

    /// <summary>The functions that get it, at once or in their own time.</summary>
    public HashSet<HandOver> HandOvers { get; } = new();

    public HashSet<Adoption> Adoptions { get; } = new();

    /// <summary>Whether some path closes it.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The members of the body's own type, or of another object, that are given it.</summary>
    public HashSet<ISymbol> StoredIn { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The methods and constructors of the source that keep it.</summary>
    public HashSet<ISymbol> GivenTo { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The methods of the same object that are called while one of its members holds the connection open.</summary>
    public HashSet<ISymbol> CalledWhileHeld { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>A test of <c>Connected</c> that is passed when it is false; null when there is none.</summary>
    public IOperation? ConnectedTest { get; private set; }

    public void TestedConnected(IOperation test) => ConnectedTest ??= test;

    /// <summary>Whether some path hands it on in another way: as the result, or out of sight.</summary>
    public bool IsGivenElsewhere { get; set; }

    /// <summary>Whether some path hands it on.</summary>
    public bool IsTransferred => IsGivenElsewhere || StoredIn.Count > 0 || GivenTo.Count > 0;

    /// <summary>Notes who has it now.</summary>
    /// <param name="holder">A member, a source method, or null for somebody else.</param>
    /// <param name="by">The operation that hands it on; null at the end of the body.</param>
    public void Given(ISymbol? holder, IOperation? by)
    {
        if (by is not null)
            Transfers.Add(by);
        switch (holder)
        {
            case IFieldSymbol or IPropertySymbol or IParameterSymbol:
                StoredIn.Add(holder.OriginalDefinition);
                break;
            case IMethodSymbol:
                GivenTo.Add(holder.OriginalDefinition);
                break;
            default:
                IsGivenElsewhere = true;
                break;
        }
    }

    /// <summary>The operations that hand it on; not the end of the body, where a parameter or a field still holds it.</summary>
    public HashSet<IOperation> Transfers { get; } = new();

    /// <summary>The calls that had set the connection up before this one, on the path that it stands for.</summary>
    public IEnumerable<(IOperation Operation, SocketMember Member)> Before(Call call) => Run.Marks.Where((_, i) => (call.Before.Done & (1UL << i)) != 0);

    public void Lost(Loss loss)
    {
        var losses = loss.State.Has(ConnectionFacts.Lent) ? _lent : _losses;
        if (!losses.Any(l => l.Kind == loss.Kind && l.At == loss.At && l.State == loss.State))
            losses.Add(loss);
    }

    public void Called(Call call)
    {
        if (_called.Add((call.Operation, call.Before)))
            _calls.Add(call);
    }

    public HandleUse Use(IOperation call, SocketMember member, StateTable table, IReadOnlyList<SocketOperation> operations)
    {
        if (!_uses.TryGetValue(call, out var use))
            _uses.Add(call, use = new HandleUse(call, member, table, operations));
        return use;
    }
}
