using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Options;
using TcpLint.Sockets;

namespace TcpLint.Rules.Listeners;

/// <summary>One listener, as far as the code around its variable or field tells: where it is made, and all that is done with it.</summary>
internal sealed class ListenerStory
{
    private readonly PossibleValues _values;
    private readonly SourceCode _code;
    private readonly IOperation _use;

    /// <param name="symbol">The variable or member.</param>
    /// <param name="use">An operation in whose body it is used.</param>
    /// <param name="code">The source.</param>
    /// <param name="values">Where values come from.</param>
    /// <param name="options">Of the file.</param>
    /// <param name="everywhere">Whether callers and other types are asked too: for a socket that is given to a method, or made by it for others.</param>
    public ListenerStory(ISymbol symbol, IOperation use, SourceCode code, PossibleValues values, FileOptions options, bool everywhere = false)
    {
        _values = values;
        _code = code;
        _use = use;
        Symbol = symbol;
        Options = options;
        Events = everywhere ? SocketUses.Everywhere(symbol, use, code, values).All : SocketUses.Of(symbol, use, code, values);
        Openings = values.Of(symbol, use).Where(v => v.ConstantValue is not { HasValue: true, Value: null })
            .Select(v => ListenerOpening.Of(v, code.Context.Types, values))
            .Select(o => o.Transport == Transport.StreamByDefault && IsBoundToIp ? o with { Transport = Transport.TcpByDefault } : o).ToImmutableArray();
    }

    public ISymbol Symbol { get; }

    public FileOptions Options { get; }

    /// <summary>In the order of the code within one body; across bodies in none.</summary>
    public IReadOnlyList<SocketUse> Events { get; }

    public ImmutableArray<ListenerOpening> Openings { get; }

    /// <summary>All code in which it can be used.</summary>
    public IReadOnlyList<IOperation> Code => _code.Around(Symbol, _use);

    /// <summary>How messages call it.</summary>
    public string Name => Naming.Of(Symbol);

    public IEnumerable<SocketUse> Of(SocketCall call) => Events.Where(e => e.Call == call);

    /// <summary>The calls that give it its port, first one first.</summary>
    public IEnumerable<SocketUse> Bindings => Events.Where(e => e.Call is SocketCall.Bind or SocketCall.Start).InSourceOrder(e => e.Operation.Syntax);

    /// <summary>The first of them that does not take a free port of the system's choice.</summary>
    public SocketUse? FirstFixedBinding => Bindings.FirstOrDefault(b => !IsEphemeral(b));

    /// <summary>Whether it comes to listen on a port of its own.</summary>
    public bool Listens => Of(SocketCall.Start).Any() || Of(SocketCall.Bind).Any() && Of(SocketCall.Listen).Any();

    /// <summary>Whether every expression that makes it is known to make such a socket.</summary>
    public bool IsMadeAs(params Transport[] transports) => Openings.Length > 0 && Openings.All(o => transports.Contains(o.Transport));

    public bool IsTcp => IsMadeAs(Transport.Tcp, Transport.TcpByDefault);

    /// <summary>The settings of an option, anywhere.</summary>
    public IEnumerable<SocketUse> Settings(params OptionKind[] kinds) => Events.Where(e => e.Option is { } option && kinds.Contains(option.Kind));

    /// <summary>Whether code that is not seen may have set its options before a call.</summary>
    public bool EscapesBefore(IOperation call) => Of(SocketCall.Escape).Any(e => !IsAfter(e.Operation.Syntax, call.Syntax));

    /// <summary>Whether the program may run on a Unix, where the runtime prepares sockets before it binds them. .NET Framework does not, Mono does at once.</summary>
    public bool MayRunOnUnix =>
        !Options.IsWindowsOnly && _code.Context.Compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.Name != "mscorlib";

    /// <summary>Whether a loop in the type calls the method with that body.</summary>
    public bool IsCalledInLoop(SyntaxNode body) => Code.OfType<IInvocationOperation>()
        .Any(c => c.TargetMethod.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == body.SyntaxTree && r.Span == body.Span) && BacklogTooSmall.IsInLoop(c));

    public Diagnostic Report(DiagnosticDescriptor descriptor, IOperation at, IEnumerable<SyntaxNode> witnesses, params object[] arguments) =>
        Diagnostic.Create(descriptor, at.Syntax.GetLocation(), witnesses.Select(w => w.GetLocation()), arguments);

    private bool IsBoundToIp => Of(SocketCall.Bind).Select(b => WrittenCall.Of(b.Operation)?.Arguments.FirstOrDefault()).ToList() is { Count: > 0 } addresses
        && addresses.All(a => a is not null && _values.Of(a).All(v => ListenerOpening.IsIp(v.Type)));

    private bool IsEphemeral(SocketUse binding)
    {
        var ports = WrittenCall.Of(binding.Operation) is { Method.Name: "Bind" } bind ? bind.Arguments.Take(1) : Openings.Select(o => o.Port);
        return ports.All(p => p is not null && _values.Of(p).All(IsZero));
    }

    /// <summary>The constant that a backlog is; null when it is not known, or left out.</summary>
    public long? Backlog(SocketUse listen) => _values.Number(WrittenCall.Of(listen.Operation)?.Argument("backlog"));

    /// <summary>Whether the expression accepts a connection.</summary>
    public bool IsAccept(IInvocationOperation call) => _code.Context.Types.Find(call.TargetMethod) is { Call: SocketCall.Accept };

    private bool IsZero(IOperation port) => port switch
    {
        IObjectCreationOperation or IInvalidOperation when ListenerOpening.IsIp(port.Type) => WrittenCall.Of(port)?.Argument("port") is { } inner && _values.Of(inner).All(IsZero),
        _ => port.Integer() == 0,
    };

    /// <summary>Whether a use stands after a call in the same member. One that stands before may also run later; it is taken for earlier.</summary>
    private static bool IsAfter(SyntaxNode use, SyntaxNode call) =>
        use.SyntaxTree == call.SyntaxTree && use.SpanStart >= call.Span.End && Member(use) == Member(call);

    private static SyntaxNode? Member(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(n => n is Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax);
}
