using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>What an expression was made from: whether a stream carries a connection, and which variables of the body stand for it.</summary>
internal sealed class Origins
{
    private const int MaxDepth = 12;

    private readonly FlowContext _context;
    private readonly Dictionary<ISymbol, Origin> _known = new(SymbolEqualityComparer.Default);

    public Origins(FlowContext context) => _context = context;

    private enum Origin : byte
    {
        Unknown,
        Connection,

        /// <summary>A datagram, raw or Unix socket.</summary>
        Other,
    }

    /// <summary>
    /// Whether the expression is a TCP connection or a stream over one. The socket types are, unless they are seen to be made for something else;
    /// a stream, reader or pipe is only where a connection is seen to flow into it, in any method of the compilation.
    /// </summary>
    public bool IsConnection(IOperation? expression) =>
        expression is not null && Tree(expression.Syntax) is { } tree && Trace(tree, 0, null) is var origin
        && (origin == Origin.Connection || origin == Origin.Unknown && IsSocketType(_context.Types.KindOf(tree.Plain().Type)));

    /// <summary>The variables and fields that an expression names or was made from within its body: all stand for one connection.</summary>
    public HashSet<ISymbol> Roots(IOperation expression)
    {
        var roots = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (Tree(expression.Syntax) is { } tree)
            Trace(tree, 0, roots);
        return roots;
    }

    public static bool IsSocketType(ConnectionKind kind) => kind is ConnectionKind.Socket or ConnectionKind.Client or ConnectionKind.NetworkStream or ConnectionKind.SecureStream;

    /// <summary>Whether code of the type that closes connections, or stops waiting, looks at a flag: then setting the flag tells it.</summary>
    public bool IsWatched(ISymbol flag)
    {
        foreach (var name in _context.Model.Names.References(flag, _context.Cancellation))
        {
            if (name.FirstAncestorOrSelf<SyntaxNode>(n => n is MemberDeclarationSyntax) is not { } member)
                continue;
            var isSet = name.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } assignment && assignment.Left.Span.Contains(name.Span);
            if (!isSet && member.DescendantTokens().Any(t => t.ValueText is "Close" or "Dispose" or "DisposeAsync" or "Disconnect" or "Stop" or "Kill" or "Shutdown"))
                return true;
        }

        return false;
    }

    /// <summary>The operation of a piece of syntax in the tree form, which unlike the graph keeps what is around it.</summary>
    public IOperation? Tree(SyntaxNode syntax) =>
        _context.Compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? _context.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, _context.Cancellation) : null;

    private Origin Trace(IOperation? operation, int depth, HashSet<ISymbol>? roots)
    {
        if (operation is null || depth > MaxDepth)
            return Origin.Unknown;
        depth++;
        switch (operation)
        {
            case IConversionOperation conversion:
                return Trace(conversion.Operand, depth, roots);
            case IParenthesizedOperation parenthesized:
                return Trace(parenthesized.Operand, depth, roots);
            case IAwaitOperation await:
                return Trace(await.Operation, depth, roots);
            case IConditionalAccessOperation access:
                return Either(Trace(access.WhenNotNull, depth, roots), Trace(access.Operation, depth, roots));
            case ICoalesceOperation coalesce:
                return Either(Trace(coalesce.Value, depth, roots), Trace(coalesce.WhenNull, depth, roots));
            case IConditionalOperation conditional:
                return Either(Trace(conditional.WhenTrue, depth, roots), Trace(conditional.WhenFalse, depth, roots));
            case IAssignmentOperation assignment:
                return Either(Trace(assignment.Target, depth, roots), Trace(assignment.Value, depth, roots));
            case ILocalReferenceOperation local:
                return Remember(local.Local, roots, depth, () => OfLocal(local, depth, roots));
            case IParameterReferenceOperation parameter:
                return Remember(parameter.Parameter, roots, depth, () => OfParameter(parameter.Parameter, depth));
            case IFieldReferenceOperation field:
                return Remember(field.Field, roots, depth, () => OfMember(field.Field, depth));
            case IPropertyReferenceOperation property when _context.Types.Find(property.Property) is { Wrapping.Inner: null }:
                return property.Property.ContainingType.Name == "UdpClient" ? Origin.Other : Trace(property.Instance, depth, roots);
            case IPropertyReferenceOperation { Property: { Name: "Client", ContainingType.Name: "UdpClient" } }:
                return Origin.Other;
            case IPropertyReferenceOperation property:
                return Remember(property.Property, roots, depth, () => Either(OfMember(property.Property, depth), OfResult(property.Property.GetMethod, depth)));
            case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" } passed:
                return Trace(passed.Instance, depth, roots);
            case IInvocationOperation call when _context.Types.Find(call.TargetMethod) is { Wrapping: { } wrapping }:
                return OfWrapper(wrapping.Inner is { } inner ? call.Arguments.Argument(inner) : call.Instance, depth, roots);
            case IInvocationOperation call:
                return OfResult(call.TargetMethod, depth);
            case IObjectCreationOperation { Constructor: { } constructor } creation when _context.Types.Find(constructor) is { Wrapping.Inner: { } wrapped }:
                return OfWrapper(creation.Arguments.Argument(wrapped), depth, roots);
            case IObjectCreationOperation creation:
                return _context.Types.KindOf(creation.Type) == ConnectionKind.Socket && !Opening.IsTcp(creation.Arguments) ? Origin.Other : Origin.Unknown;
            default:
                return Origin.Unknown;
        }
    }

    private Origin OfWrapper(IOperation? inner, int depth, HashSet<ISymbol>? roots)
    {
        var origin = Trace(inner, depth, roots);
        return origin == Origin.Unknown && inner is not null && IsSocketType(_context.Types.KindOf(inner.Plain().Type)) ? Origin.Connection : origin;
    }

    private Origin Remember(ISymbol symbol, HashSet<ISymbol>? roots, int depth, System.Func<Origin> trace)
    {
        roots?.Add(symbol);
        if (roots is not null && symbol is not ILocalSymbol)
            return Origin.Unknown;
        if (roots is null && _known.TryGetValue(symbol, out var known))
            return known;
        if (roots is null)
            _known[symbol] = Origin.Unknown; // what is made from itself tells nothing
        var origin = trace();
        if (origin == Origin.Unknown && symbol is not IMethodSymbol && IsSocketType(_context.Types.KindOf(TypeOf(symbol))))
            origin = Origin.Connection;
        if (roots is null)
            _known[symbol] = origin;
        return origin;
    }

    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private Origin OfLocal(ILocalReferenceOperation reference, int depth, HashSet<ISymbol>? roots)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
            root = parent;
        var origin = Origin.Unknown;
        foreach (var operation in root.WithDescendants())
        {
            var value = operation switch
            {
                IVariableDeclaratorOperation { Initializer.Value: { } initial } declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local) => initial,
                ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when SymbolEqualityComparer.Default.Equals(target.Local, reference.Local) => assignment.Value,
                _ => null,
            };
            if (value is not null && value != reference)
                origin = Either(origin, Trace(value, depth, roots));
        }

        return origin;
    }

    private Origin OfParameter(IParameterSymbol parameter, int depth)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.DelegateInvoke) } method)
            return Origin.Unknown;
        var origin = Origin.Unknown;
        foreach (var name in _context.Model.Names.References(method, _context.Cancellation))
        {
            var call = name.FirstAncestorOrSelf<SyntaxNode>(n => n is InvocationExpressionSyntax or ObjectCreationExpressionSyntax);
            var arguments = call is null ? default : Tree(call) switch
            {
                IInvocationOperation invocation => invocation.Arguments,
                IObjectCreationOperation creation => creation.Arguments,
                _ => default,
            };
            if (!arguments.IsDefault)
                origin = Either(origin, OfWrapper(arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal)?.Value, depth, null));
            if (origin != Origin.Unknown)
                break;
        }

        return origin;
    }

    private Origin OfMember(ISymbol member, int depth)
    {
        var origin = Origin.Unknown;
        if (member.DeclaringSyntaxReferences.Length == 0)
            return origin;
        foreach (var declaration in member.DeclaringSyntaxReferences)
        {
            var initial = declaration.GetSyntax(_context.Cancellation) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
                PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
                _ => null,
            };
            if (initial is not null)
                origin = Either(origin, Trace(Tree(initial), depth, null));
        }

        foreach (var name in _context.Model.Names.References(member, _context.Cancellation))
        {
            if (origin != Origin.Unknown)
                break;
            var target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            if (target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target)
                origin = Either(origin, Trace(Tree(assignment.Right), depth, null));
        }

        return origin;
    }

    /// <summary>What a method or accessor of the source returns.</summary>
    private Origin OfResult(IMethodSymbol? method, int depth)
    {
        if (method is null || method.DeclaringSyntaxReferences.Length == 0 || _context.Types.KindOf(method.ReturnType.Awaited()) == ConnectionKind.None)
            return Origin.Unknown;
        return Remember(method.OriginalDefinition, null, depth, () =>
        {
            var origin = Origin.Unknown;
            foreach (var declaration in method.OriginalDefinition.DeclaringSyntaxReferences)
            {
                var syntax = declaration.GetSyntax(_context.Cancellation);
                var results = syntax.DescendantNodesAndSelf().Select(n => n switch
                {
                    ReturnStatementSyntax { Expression: { } value } => value,
                    ArrowExpressionClauseSyntax arrow => arrow.Expression,
                    _ => null,
                });
                foreach (var result in results)
                {
                    if (result is not null)
                        origin = Either(origin, Trace(Tree(result), depth, null));
                }
            }

            return origin;
        });
    }

    private static Origin Either(Origin one, Origin other) =>
        one == Origin.Connection || other == Origin.Connection ? Origin.Connection : one == Origin.Other || other == Origin.Other ? Origin.Other : Origin.Unknown;
}
