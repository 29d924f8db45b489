using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Options;
using TcpLint.Sockets;

namespace TcpLint.Rules.Listeners;

/// <summary>Asks the rules about listeners of one member of a type: of each listener that it binds, starts or sets an option on.</summary>
internal sealed class ListenerPass
{
    private static readonly ImmutableArray<IListenerRule> s_rules = ImmutableArray.Create<IListenerRule>(
        new AddressReuseMissing(), new AddressReuseShared(), new AddressReusePolicy(), new BacklogTooSmall());

    private readonly FlowContext _context;
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly SourceCode _code;
    private readonly PossibleValues _values;
    private readonly Dictionary<ISymbol, ListenerStory> _stories = new(SymbolEqualityComparer.Default);

    public ListenerPass(FlowContext context, AnalyzerConfigOptionsProvider options)
    {
        _context = context;
        _options = options;
        _code = context.Code;
        _values = context.Values;
    }

    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = s_rules.Select(r => r.Descriptor).Append(SocketOptionOrder.Descriptor).ToImmutableArray();

    /// <summary>The findings in a member.</summary>
    /// <param name="blocks">Its operations as they are written.</param>
    /// <param name="bodies">The same, ready to be followed.</param>
    public IEnumerable<Diagnostic> Ask(IEnumerable<IOperation> blocks, IReadOnlyList<FlowBody> bodies)
    {
        var operations = blocks.SelectMany(b => b.WithDescendants()).ToList();
        var calls = operations.Select(o => (Operation: o, Receiver: ReceiverOf(o))).Where(c => c.Receiver is not null).ToList();
        var made = operations.OfType<IObjectCreationOperation>().Where(c => c.Initializer is not null && _context.Types.KindOf(c.Type) is ConnectionKind.Socket or ConnectionKind.Listener).ToList();
        // Most bodies that use a socket neither bind one nor set an option: nothing is looked up for them.
        if (calls.Count == 0 && made.Count == 0)
            return Enumerable.Empty<Diagnostic>();
        var late = TooLate(calls, bodies);
        var here = new HashSet<SyntaxNode>(calls.Select(c => c.Operation.Syntax).Concat(InInitializers(operations)));
        var others = calls.Select(c => StoryOf(c.Receiver!)).Concat(Made(made)).Concat(calls.Select(c => ListeningElsewhere(c.Operation, c.Receiver!))).Where(s => s is not null).Distinct().SelectMany(s => s_rules.SelectMany(r => r.Ask(s!)));
        var findings = others.Where(f => IsHere(f.Location, here) && !late.ContainsKey(f.Location)).Concat(late.Values);
        return findings.GroupBy(f => (f.Id, f.Location)).Select(g => g.First());
    }

    /// <summary>The settings of options that come too late.</summary>
    private Dictionary<Location, Diagnostic> TooLate(IReadOnlyList<(IOperation Operation, IOperation? Receiver)> calls, IReadOnlyList<FlowBody> bodies)
    {
        var settings = calls.Select(c => (c.Operation, c.Receiver, Option: OptionSetting.Of(c.Operation, _context.Types, _values))).Where(s => s.Option is not null).ToList();
        var found = new Dictionary<Location, Diagnostic>();
        if (settings.Count == 0)
            return found;
        var order = new SocketOptionOrder(Runs(bodies, settings.Select(s => s.Receiver!).ToList()));
        foreach (var (operation, receiver, option) in settings)
        {
            if (StoryOf(receiver!) is { } story && order.Ask(operation, option!, story) is { } finding)
                found[finding.Location] = finding;
        }

        return found;
    }

    /// <summary>What happens to each connection that the bodies open, and to those on which options are set that come from outside.</summary>
    private static IEnumerable<FlowNotes> Runs(IReadOnlyList<FlowBody> bodies, IReadOnlyList<IOperation> receivers)
    {
        foreach (var body in bodies.SelectMany(b => b.WithNested()))
        {
            var opened = body.Openings.Where(o => o.Kind is ConnectionKind.Socket or ConnectionKind.Listener or ConnectionKind.Client).Select(o => o.Run(body));
            var given = receivers.Select(SocketUses.Named).Where(s => s is not null && IsFromOutside(s, body)).Distinct(SymbolEqualityComparer.Default).Select(s => FlowRun.OfInput(body, s!));
            foreach (var run in opened.Concat(given))
            {
                if (run.Note() is { } notes)
                    yield return notes;
            }
        }
    }

    private static bool IsFromOutside(ISymbol symbol, FlowBody body) =>
        symbol is IFieldSymbol or IPropertySymbol || !SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, body.Owner) || symbol is IParameterSymbol;

    /// <summary>The socket that a call which a rule could judge is made on; null for other calls.</summary>
    private IOperation? ReceiverOf(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } instance } call when IsOfListeners(call.TargetMethod) => instance,
        IInvalidOperation when WrittenCall.Of(operation) is { Instance: { } instance } call && IsOfListeners(call.Method) => instance,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } property } when _context.Types.Find(property.Property) is { Set: SocketCall.Configure } => instance,
        _ => null,
    };

    private bool IsOfListeners(IMethodSymbol method) => _context.Types.Find(method) is { Call: SocketCall.Bind or SocketCall.Start or SocketCall.Listen or SocketCall.Configure };

    /// <summary>The listeners that the member makes with options in an initializer.</summary>
    private IEnumerable<ListenerStory?> Made(IEnumerable<IObjectCreationOperation> creations) =>
        creations.Select(c => Receivers.TargetOf(c) is var (symbol, use) ? StoryOf(symbol, use) : null);

    private static IEnumerable<SyntaxNode> InInitializers(IEnumerable<IOperation> operations) =>
        operations.OfType<IObjectOrCollectionInitializerOperation>().SelectMany(i => i.Initializers).Select(i => i.Syntax);

    /// <summary>The socket whose address a helper shares, which has it from its callers or makes it for them: whether it listens, they tell.</summary>
    private ListenerStory? ListeningElsewhere(IOperation setting, IOperation receiver) =>
        StoryOf(receiver) is { Listens: false, Symbol: ILocalSymbol or IParameterSymbol } story && AddressReuseShared.Shares(OptionSetting.Of(setting, _context.Types, _values))
            ? new ListenerStory(story.Symbol, Receivers.Plain(receiver)!, _code, _values, story.Options, everywhere: true)
            : null;

    private ListenerStory? StoryOf(IOperation receiver)
    {
        var instance = Receivers.Plain(receiver);
        return SocketUses.Named(instance) is { } symbol && symbol is not IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true } ? StoryOf(symbol, instance!) : null;
    }

    private ListenerStory StoryOf(ISymbol symbol, IOperation use)
    {
        if (!_stories.TryGetValue(symbol, out var story))
            _stories.Add(symbol, story = new ListenerStory(symbol, use, _code, _values, new FileOptions(_options, use.Syntax.SyntaxTree)));
        return story;
    }

    private static bool IsHere(Location location, HashSet<SyntaxNode> here) => here.Any(n => n.SyntaxTree == location.SourceTree && n.Span == location.SourceSpan);
}
