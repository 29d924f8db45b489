using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>
/// What one thread works with: what the compilation knows, the bodies that were opened on the way and what was found in them, and the
/// token that ends the analysis at hand. It serves one analysis after the other.
/// </summary>
internal sealed class FlowContext
{
    private readonly List<FlowRun> _solved = new();

    public FlowContext(CompilationModel model, CancellationToken cancellation)
    {
        Model = model;
        Cancellation = cancellation;
        Summaries = new Summaries(this);
        Origins = new Origins(this);
        Owners = new OwningTypes(this);
        Code = new SourceCode(this);
        Values = new PossibleValues(Code);
    }

    public CompilationModel Model { get; }

    public CancellationToken Cancellation { get; private set; }

    /// <summary>Which analysis this is: work is counted anew in each.</summary>
    public int Turn { get; private set; }

    /// <summary>What source methods do with connections.</summary>
    public Summaries Summaries { get; }

    /// <summary>The source types that own a connection.</summary>
    public OwningTypes Owners { get; }

    /// <summary>The members of types that can hold a connection, as far as they were asked for.</summary>
    public Dictionary<ISymbol, IReadOnlyList<HoldingMember>> Holding { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The operations of code outside the body at hand.</summary>
    public SourceCode Code { get; }

    /// <summary>Where values can come from, whatever the path.</summary>
    public PossibleValues Values { get; }

    /// <summary>What streams were made from.</summary>
    public Origins Origins { get; private set; }

    public Contracts Contracts => Model.Contracts;

    /// <summary>How many calls are being followed into a method with the delegates that it is given.</summary>
    public int BoundCalls { get; set; }

    public Compilation Compilation => Model.Compilation;

    public void Begin(CancellationToken cancellation)
    {
        Cancellation = cancellation;
        Origins = new Origins(this); // what it has found within bounds is known to the model
        Turn++;
    }

    /// <summary>States take much room, and are seldom asked for again: what was noted is kept.</summary>
    public void End()
    {
        foreach (var run in _solved)
            run.ForgetStates();
        _solved.Clear();
        Code.End();
    }

    public void Solved(FlowRun run) => _solved.Add(run);

    public SocketTypes Types => Model.Types;

    public NetworkExceptions Exceptions => Model.Exceptions;
}
