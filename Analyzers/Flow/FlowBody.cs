using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>One body of code, ready to be followed: its graph, its places, and the functions inside it.</summary>
internal sealed class FlowBody
{
    private const int MaxNodes = 6000;

    /// <summary>How much is done in a body, over all that is followed through it: an operation that is evaluated, or a world that leaves a node, counts one.</summary>
    private const int MaxWork = 25_000;

    private readonly Dictionary<IFlowAnonymousFunctionOperation, FlowBody?> _anonymous = new();
    private readonly Dictionary<ISymbol, FlowBody?> _locals = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(FlowBody Function, int Place), Summary> _captured = new();
    private readonly List<IOperation> _functions = new();
    private readonly Dictionary<int, FlowBody> _given = new();
    private readonly FlowContext _context;
    private int _turn;
    private int _work;
    private HashSet<int>? _exposed;
    private HashSet<int>? _writtenElsewhere;
    private RepeatedConditions? _repeated;
    private Carriers? _carriers;
    private IReadOnlyList<Opening>? _openings;
    private IReadOnlyList<FlowBody>? _nested;
    private bool? _makesObject;

    private FlowBody(FlowGraph graph, ISymbol owner, FlowBody? parent, FlowContext context)
    {
        Graph = graph;
        Owner = owner;
        Parent = parent;
        _context = context;
        Operations = graph.Source.AllOperations().ToList();
        Result = Places.Of(owner);
        var references = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var assignment in Operations.OfType<IAssignmentOperation>())
        {
            if (assignment.Target is IFlowCaptureReferenceOperation target)
                CaptureReference(target.Id);
            if (assignment is ISimpleAssignmentOperation { IsRef: true, Target: ILocalReferenceOperation { Local: var local } } reference)
            {
                if (Places.Of(reference.Value) >= 0 && reference.Value is not IFlowCaptureReferenceOperation && references.Add(local))
                    Places.Refers(local, reference.Value);
                else
                    Places.RefersToSeveral(local);
            }
        }

        foreach (var capture in Operations.OfType<IFlowCaptureOperation>())
            Places.Holds(capture.Id, capture.Value.Plain());
    }

    /// <summary>How many operations were evaluated, and worlds passed on, in the analysis at hand.</summary>
    public int Work => _turn == _context.Turn ? _work : 0;

    /// <summary>Whether nothing more is followed through the body in the analysis at hand: it has cost enough.</summary>
    public bool IsWorkedOut => Work > MaxWork;

    /// <summary>What was followed through the body before.</summary>
    public FlowRuns Runs { get; } = new();

    public FlowGraph Graph { get; }

    /// <summary>The method, accessor, lambda or local function; for an initializer the field or property.</summary>
    public ISymbol Owner { get; }

    public FlowBody? Parent { get; }

    public FlowContext Context => _context;

    public Places Places { get; } = new();

    /// <summary>Where the returned value stands at the exit.</summary>
    public int Result { get; }

    public IReadOnlyList<IOperation> Operations { get; }

    public IMethodSymbol? Method => Owner as IMethodSymbol;

    public bool IsConstructor => Method is { MethodKind: MethodKind.Constructor };

    /// <summary>Whether there is no object when an exception leaves the body: a constructor, or what only constructors call.</summary>
    public bool MakesObject => _makesObject ??= IsConstructor || Method is { } method && Making.IsOnlyForConstructors(method, _context);

    /// <summary>Null when the body is too large to be followed.</summary>
    public static FlowBody? Create(ControlFlowGraph cfg, ISymbol owner, FlowContext context, FlowBody? parent = null) =>
        FlowGraph.Create(cfg, MaxNodes) is { } graph ? new FlowBody(graph, owner, parent, context) : null;

    /// <summary>Counts operations that were evaluated, or worlds that were passed on.</summary>
    public void Works(int amount)
    {
        if (_turn != _context.Turn)
            (_turn, _work) = (_context.Turn, 0);
        _work += amount;
    }

    /// <summary>Whether what a place holds can be reached after the body has ended: fields, statics, variables of the functions around, primary constructor parameters.</summary>
    public bool Outlives(int place) =>
        Places.Symbol(place) is { } symbol && (Places.IsMember(place)
            ? symbol.ContainingType is not { IsTupleType: true } || Places.Holder(place) < 0 || Outlives(Places.Holder(place))
            : symbol is ILocalSymbol or IParameterSymbol && !SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, Owner));

    /// <summary>The number under which a delegate's function, or an object that is made here, is known in values.</summary>
    public int Function(IOperation function)
    {
        var index = _functions.IndexOf(function);
        if (index < 0)
        {
            index = _functions.Count;
            _functions.Add(function);
        }

        return index;
    }

    /// <summary>The number of a function that a caller of this body gives to its parameter.</summary>
    public int Given(FlowBody function)
    {
        var index = Function(function.Graph.Source.OriginalOperation);
        _given[index] = function;
        return index;
    }

    /// <summary>Whether a function value is one that a caller gave.</summary>
    public bool IsGiven(int index) => _given.ContainsKey(index);

    /// <summary>The body of a function value; null when it is not seen.</summary>
    public FlowBody? Function(int index) => _given.TryGetValue(index, out var given) ? given : _functions[index] switch
    {
        IFlowAnonymousFunctionOperation lambda => Nested(lambda),
        IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference => Nested(reference.Method),
        IMethodReferenceOperation reference => _context.Summaries.BodyOf(reference.Method),
        _ => null,
    };

    public FlowBody? Nested(IFlowAnonymousFunctionOperation lambda)
    {
        if (!_anonymous.TryGetValue(lambda, out var body))
            _anonymous.Add(lambda, body = Create(Graph.Source.GetAnonymousFunctionControlFlowGraph(lambda), lambda.Symbol, _context, this));
        return body;
    }

    /// <summary>The body of a local function that is declared here or around here.</summary>
    public FlowBody? Nested(IMethodSymbol localFunction)
    {
        var definition = localFunction.OriginalDefinition;
        if (_locals.TryGetValue(definition, out var body))
            return body;
        var declared = Graph.Source.LocalFunctions.FirstOrDefault(f => SymbolEqualityComparer.Default.Equals(f.OriginalDefinition, definition));
        body = declared is null ? Parent?.Nested(localFunction) : Create(Graph.Source.GetLocalFunctionControlFlowGraph(declared), declared, _context, this);
        _locals.Add(definition, body);
        return body;
    }

    /// <summary>The expressions that open a connection for which the body then answers.</summary>
    public IReadOnlyList<Opening> Openings
    {
        get
        {
            if (_openings is not null)
                return _openings;
            var (openings, isFinal) = _context.Summaries.Watch(() => Opening.In(this).ToList());
            if (isFinal)
                _openings = openings;
            return openings;
        }
    }

    /// <summary>The functions written inside this body.</summary>
    public IReadOnlyList<FlowBody> NestedBodies() => _nested ??= FindNested().ToList();

    /// <summary>This body and the functions inside it, at any depth.</summary>
    public IEnumerable<FlowBody> WithNested() => NestedBodies().SelectMany(b => b.WithNested()).Prepend(this);

    private IEnumerable<FlowBody> FindNested() =>
        Operations.OfType<IFlowAnonymousFunctionOperation>().Select(Nested)
            .Concat(Graph.Source.LocalFunctions.Select(f => Nested(f)))
            .Where(b => b is not null && b.Parent == this)!;

    /// <summary>The variables of this body that a nested function uses.</summary>
    public IEnumerable<ISymbol> CapturedBy(FlowBody function) =>
        function.Operations.Select(o => o switch
        {
            ILocalReferenceOperation local => (ISymbol)local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        }).Concat(function.NestedBodies().SelectMany(function.CapturedBy))
        .Where(s => s is not null && !SymbolEqualityComparer.Default.Equals(s.ContainingSymbol, function.Owner))
        .Distinct(SymbolEqualityComparer.Default)!;

    /// <summary>What a nested function does with a captured variable of this body.</summary>
    public Summary Summarize(FlowBody function, ISymbol captured)
    {
        if (function is { Parent: null, Method: { } method })
            return _context.Summaries.Of(method, captured);
        var key = (function, Places.Of(captured));
        return _captured.TryGetValue(key, out var known) ? known : _context.Summaries.OfNested(function, captured, s => _captured[key] = s);
    }

    /// <summary>Whether a function written here, which may run at any time, can close or keep what the variable holds.</summary>
    public bool IsExposed(int place)
    {
        if (_exposed is not null)
            return _exposed.Contains(place);
        var (exposed, isFinal) = _context.Summaries.Watch(() => new HashSet<int>(Exposed()));
        if (isFinal)
            _exposed = exposed;
        return exposed.Contains(place);
    }

    private IEnumerable<int> Exposed() =>
        from lambda in Operations.OfType<IFlowAnonymousFunctionOperation>()
        where !Transfer.IsStarted(lambda) && !Transfer.IsWatch(lambda) && !Transfer.IsFollowed(lambda, _context) && !Transfer.IsCallback(lambda, _context)
        let body = Nested(lambda)
        where body is not null
        from symbol in CapturedBy(body)
        where _context.Types.KindOf(TypeOf(symbol)) != ConnectionKind.None && !IsGivenLater(lambda, symbol) && !Summarize(body, symbol).OnlyBorrows
        select Places.Of(symbol);

    /// <summary>Whether a function is written as an argument, after all that the variable is given: it gets the connection where it is passed on, and on no other path.</summary>
    private bool IsGivenLater(IFlowAnonymousFunctionOperation lambda, ISymbol variable)
    {
        var parent = lambda.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation)
            parent = parent.Parent;
        if (parent is not IArgumentOperation { Parent: IInvocationOperation or IObjectCreationOperation } || variable is not ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared })
            return false;
        var isRepeated = lambda.Syntax.Ancestors().TakeWhile(a => !a.Span.Contains(declared[0].Span)).Any(a => a.IsLoop());
        return !isRepeated && Operations.All(o => o.Syntax.SpanStart < lambda.Syntax.SpanStart || !SymbolEqualityComparer.Default.Equals(WrittenBy(o), variable));
    }

    /// <summary>Whether a function written here gives the variable new values, at any time.</summary>
    public bool IsWrittenElsewhere(int place)
    {
        if (_writtenElsewhere is null)
        {
            _writtenElsewhere = new HashSet<int>();
            foreach (var body in NestedBodies())
            {
                foreach (var symbol in body.Written())
                    _writtenElsewhere.Add(Places.Of(symbol));
            }
        }

        return _writtenElsewhere.Contains(place);
    }

    /// <summary>The variables that hold an object which carries a connection.</summary>
    public Carriers Carriers => _carriers ??= new Carriers(this);

    /// <summary>Whether a place is one of those. Nobody asks before a connection was put into such an object.</summary>
    public bool Carries(int place) => _carriers is not null && _carriers.Contains(place);

    /// <summary>The conditions that are asked more than once.</summary>
    public RepeatedConditions Repeated => _repeated ??= new RepeatedConditions(this, Written());

    /// <summary>The variables that this body, or a function inside it, assigns.</summary>
    private IEnumerable<ISymbol> Written() => Operations.Select(WrittenBy).Where(s => s is not null).Concat(NestedBodies().SelectMany(b => b.Written()))!;

    private ISymbol? WrittenBy(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => Places.Target(assignment.Target),
        IIncrementOrDecrementOperation increment => increment.Target,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
        _ => null,
    } switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private void CaptureReference(CaptureId id)
    {
        var captures = Operations.OfType<IFlowCaptureOperation>().Where(c => c.Id.Equals(id)).ToList();
        if (captures.Count == 1)
            Places.Captures(id, captures[0].Value, isOnlyWritten: Operations.OfType<IFlowCaptureReferenceOperation>().Where(r => r.Id.Equals(id)).All(r => r.Parent is ISimpleAssignmentOperation assignment && assignment.Target == r));
    }
}
