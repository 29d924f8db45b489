using System;
using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using TcpLint.Options;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>What holds for a whole compilation. It lives in the closure of the compilation's start action, never in a static.</summary>
internal sealed class CompilationModel
{
    public CompilationModel(Compilation compilation, SocketTypes types, OwnershipOptions ownership, Func<SyntaxTree, bool> mentions)
    {
        Reach = new SocketReach(compilation, mentions);
        Contracts = new Contracts(ownership);
        Implementations = new Implementations(compilation);
        Compilation = compilation;
        Types = types;
        Exceptions = new NetworkExceptions(compilation);
        Summaries = new SummaryCache();
        Names = new SourceNames(compilation);
        CalledNames = new CalledNames(compilation, Names, Reach);
        ReadHelpers = new ReadHelpers();
    }

    public Compilation Compilation { get; }

    /// <summary>The source types that own a connection, as far as they were asked for; null for those that do not.</summary>
    public ConcurrentDictionary<ISymbol, OwningType?> Owners { get; } = new(SymbolEqualityComparer.Default);

    public SocketTypes Types { get; }

    /// <summary>The files that can have a connection in them.</summary>
    public SocketReach Reach { get; }

    public NetworkExceptions Exceptions { get; }

    public SummaryCache Summaries { get; }

    /// <summary>What is told of methods that are given connections.</summary>
    public Contracts Contracts { get; }

    /// <summary>The only implementations of abstract methods.</summary>
    public Implementations Implementations { get; }

    /// <summary>Where names stand in the source.</summary>
    public SourceNames Names { get; }

    /// <summary>Which names lead to which, call by call.</summary>
    public CalledNames CalledNames { get; }

    /// <summary>What fields, parameters and methods are found to carry.</summary>
    public ConcurrentDictionary<ISymbol, Origin> Origins { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The control flow of the methods that were asked for.</summary>
    public ConcurrentDictionary<IMethodSymbol, ControlFlowGraph?> Graphs { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What read helpers return at the end of the stream.</summary>
    public ReadHelpers ReadHelpers { get; }

    /// <summary>The operations whose tasks are known in values.</summary>
    public PendingCalls PendingCalls { get; } = new();

    /// <summary>Contexts that no thread uses now, with what they have found so far. A bag would hold them in its threads, and with them the compilation.</summary>
    private readonly ConcurrentStack<FlowContext> _idle = new();

    /// <summary>Runs one analysis on a context of its own. One that ends in an exception (it was cancelled) is not used again.</summary>
    public void Analyze(Action<FlowContext> analysis, CancellationToken cancellation)
    {
        if (!_idle.TryPop(out var context))
            context = new FlowContext(this, cancellation);
        context.Begin(cancellation);
        analysis(context);
        context.End();
        _idle.Push(context);
    }
}
