using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>
/// What the source methods of a compilation do with connections: found on demand with the same engine, bounded in depth. A recursive call is
/// taken to keep what it gets; a summary that rests on such an assumption about a method outside of it is not remembered, so that
/// the answer does not depend on who asks first.
/// </summary>
internal sealed class Summaries
{
    private const int MaxDepth = 8;

    private readonly FlowContext _context;
    private readonly Dictionary<IMethodSymbol, FlowBody?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly List<Key> _active = new();
    private readonly Dictionary<Key, (object Result, int RestsOn)> _provisional = new();

    /// <summary>The outermost active summary on whose unfinished result the current one rests.</summary>
    private int _restsOn = int.MaxValue;

    public Summaries(FlowContext context) => _context = context;

    /// <summary>What a source method does with what it is given: a parameter, or what a field of its object holds when it is called.</summary>
    public Summary Of(IMethodSymbol method, ISymbol input)
    {
        var definition = Definition(method);
        return Find(definition, input, "", () => _context.Model.Summaries.Find(definition, input), Summary.Keeps,
            () => BodyOf(definition) is { } body ? Summary.Of(body, input) : Summary.Keeps, s => _context.Model.Summaries.Add(definition, input, s));
    }

    /// <summary>
    /// What a source method does with an argument, or with what a member holds, when some of its boolean parameters are known:
    /// <c>Connect(socket, ownsSocket: true)</c>, <c>Dispose(true)</c>.
    /// </summary>
    public Summary Of(IMethodSymbol method, ISymbol input, IReadOnlyList<(ISymbol Parameter, Value Value)> flags)
    {
        if (flags.Count == 0)
            return Of(method, input);
        var definition = Definition(method);
        var key = string.Join(" ", flags.Select(f => $"{f.Parameter.Name}={f.Value.Kind}"));
        return Find(definition, input, key, () => _context.Model.Summaries.Find(definition, input, key), Summary.Keeps,
            () => BodyOf(definition) is { } body ? Summary.Of(body, input, flags) : Summary.Keeps, s => _context.Model.Summaries.Add(definition, input, key, s));
    }

    /// <summary>What a callback does with a connection that it finds in a property of its parameter.</summary>
    public Summary OfState(FlowBody body, IMethodSymbol callback, IPropertySymbol property)
    {
        var isMethod = callback.MethodKind == MethodKind.Ordinary;
        return Find(callback, property, "", () => isMethod ? _context.Model.Summaries.Find(callback, property) : null, Summary.Keeps,
            () => Summary.OfState(body, callback.Parameters[0], property), s =>
            {
                if (isMethod)
                    _context.Model.Summaries.Add(callback, property, s);
            });
    }

    /// <summary>What a function inside a body does with a variable that it captures, or with its parameter.</summary>
    public Summary OfNested(FlowBody function, ISymbol input, Action<Summary> remember) =>
        Find(function.Method!, input, "", () => null, Summary.Keeps, () => Summary.Of(function, input), remember);

    /// <summary>Whether a source method returns a connection that it opened.</summary>
    /// <param name="around">The body in which a local function is called.</param>
    public FreshResult ResultOf(IMethodSymbol method, FlowBody? around = null)
    {
        var definition = Definition(method);
        return Find(definition, null, "", () => _context.Model.Summaries.FindResult(definition), FreshResult.None,
            () => (definition.MethodKind == MethodKind.LocalFunction ? around?.Nested(definition) : BodyOf(definition)) is { } body ? FreshResult.Of(body) : FreshResult.None,
            r => _context.Model.Summaries.AddResult(definition, r));
    }

    /// <summary>Computes something, and tells whether it is final: whether it rests on no summary that is being computed further up the stack.</summary>
    public (T Result, bool IsFinal) Watch<T>(Func<T> compute)
    {
        var outer = _restsOn;
        _restsOn = int.MaxValue;
        var result = compute();
        var isFinal = _restsOn == int.MaxValue;
        _restsOn = Math.Min(outer, _restsOn);
        return (result, isFinal);
    }

    private T Find<T>(IMethodSymbol method, ISymbol? input, string flags, Func<T?> known, T assumed, Func<T> compute, Action<T> remember)
        where T : class
    {
        var key = new Key(method, input, flags);
        // First what this thread has assumed: in a block that is run several times, a call must have one answer.
        if (_provisional.TryGetValue(key, out var here))
        {
            _restsOn = Math.Min(_restsOn, here.RestsOn);
            return (T)here.Result;
        }

        return known() ?? Compute(key, assumed, compute, remember);
    }

    private T Compute<T>(Key key, T assumed, Func<T> compute, Action<T> remember)
        where T : class
    {
        var at = _active.FindIndex(a => SymbolEqualityComparer.Default.Equals(a.Method, key.Method) && SymbolEqualityComparer.Default.Equals(a.Input, key.Input));
        if (at >= 0 || _active.Count >= MaxDepth)
        {
            _restsOn = Math.Min(_restsOn, Math.Max(at, 0));
            return assumed;
        }

        var outer = _restsOn;
        _restsOn = int.MaxValue;
        _active.Add(key);
        var result = compute();
        _active.RemoveAt(_active.Count - 1);
        Drop(_active.Count);
        if (_restsOn >= _active.Count)
        {
            _restsOn = int.MaxValue;
            remember(result);
        }
        else
        {
            _provisional[key] = (result, _restsOn);
        }

        _restsOn = Math.Min(outer, _restsOn);
        return result;
    }

    /// <summary>What rests on a summary is found anew when that is known.</summary>
    private void Drop(int restsOn)
    {
        foreach (var key in _provisional.Where(p => p.Value.RestsOn >= restsOn).Select(p => p.Key).ToList())
            _provisional.Remove(key);
    }

    /// <summary>The body of a method that is at hand.</summary>
    /// <param name="owner">The method; for an initializer, the field or property.</param>
    /// <param name="graph">Its control flow, if it is not known yet.</param>
    public FlowBody? BodyOf(ISymbol owner, Func<ControlFlowGraph> graph)
    {
        if (owner is not IMethodSymbol method)
            return FlowBody.Create(graph(), owner, _context);
        var definition = Definition(method);
        if (!_context.Model.Graphs.TryGetValue(definition, out var known) || known is null)
            _context.Model.Graphs[definition] = graph();
        return BodyOf(definition);
    }

    /// <summary>The body of a source method; null when it has none, or one that is too large.</summary>
    public FlowBody? BodyOf(IMethodSymbol method)
    {
        var definition = Definition(method);
        if (!_bodies.TryGetValue(definition, out var body))
            _bodies.Add(definition, body = Open(definition));
        return body;
    }

    /// <summary>The method that a call runs, as far as that can be told: itself, or the only implementation in the compilation; null when it is not seen.</summary>
    public IMethodSymbol? TargetOf(IMethodSymbol method)
    {
        if (!method.IsAbstract && !method.IsVirtual && !method.IsOverride || method.ContainingType.IsSealed)
            return IsSource(method) ? method : null;
        return Definition(method).Locations.Any(l => l.IsInSource) ? _context.Model.Implementations.Of(Definition(method)) : null;
    }

    /// <summary>Whether the compilation has the method's code.</summary>
    public static bool IsSource(IMethodSymbol method) => !Definition(method).IsAbstract && !Definition(method).IsExtern && Definition(method).DeclaringSyntaxReferences.Length > 0;

    private static IMethodSymbol Definition(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return definition.PartialImplementationPart ?? definition;
    }

    private FlowBody? Open(IMethodSymbol method)
    {
        if (!_context.Model.Graphs.TryGetValue(method, out var graph))
            _context.Model.Graphs[method] = graph = Bind(method);
        return graph is null ? null : FlowBody.Create(graph, method, _context);
    }

    private ControlFlowGraph? Bind(IMethodSymbol method)
    {
        if (!IsSource(method))
            return null;
        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax(_context.Cancellation);
        if (!_context.Compilation.ContainsSyntaxTree(syntax.SyntaxTree) || syntax.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
            return null;
        return _context.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, _context.Cancellation) switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, _context.Cancellation),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, _context.Cancellation),
            IBlockOperation { Parent: null } body => ControlFlowGraph.Create(body, _context.Cancellation),
            _ => null,
        };
    }

    /// <summary>What a summary is of.</summary>
    private readonly record struct Key(IMethodSymbol Method, ISymbol? Input, string Flags)
    {
        public bool Equals(Key other) => Flags == other.Flags && SymbolEqualityComparer.Default.Equals(Method, other.Method) && SymbolEqualityComparer.Default.Equals(Input, other.Input);

        public override int GetHashCode() => (SymbolEqualityComparer.Default.GetHashCode(Method) * 397) ^ SymbolEqualityComparer.Default.GetHashCode(Input);
    }
}
