using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>What something was made from.</summary>
internal enum Origin : byte
{
    Unknown,
    Connection,

    /// <summary>A datagram, raw or Unix socket.</summary>
    Other,
}

/// <summary>What an expression was made from: whether a stream carries a connection, and which variables of the body stand for it.</summary>
internal sealed class Origins
{
    private const int MaxDepth = 12;
    private const int MaxCalls = 100;

    /// <summary>What is called where a connection or the wait for one ends.</summary>
    private static readonly string[] s_ends = { "Close", "Dispose", "DisposeAsync", "Disconnect", "Stop", "Kill", "Shutdown" };

    private readonly FlowContext _context;
    private readonly Dictionary<ISymbol, Origin> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a trace ended early, in a circle or too deep: what it found nothing of is then not remembered for others.</summary>
    private bool _wasCut;
    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);

    public Origins(FlowContext context) => _context = context;

    /// <summary>
    /// Whether the expression is a TCP connection or a stream over one. The socket types are, unless they are seen to be made for something else;
    /// a stream, reader or pipe is only where a connection is seen to flow into it, in any method of the compilation.
    /// </summary>
    public bool IsConnection(IOperation? expression) =>
        expression is not null && Tree(expression.Syntax) is { } tree && Trace(tree, 0, null) is var origin
        && (origin == Origin.Connection || origin == Origin.Unknown && (IsSocketType(_context.Types.KindOf(tree.Plain().Type)) || StreamEvidence.ExpectsSocketErrors(expression.Syntax)));

    /// <summary>Whether the expression is seen to be a datagram, raw or Unix socket.</summary>
    public bool IsOther(IOperation? expression) => expression is not null && Tree(expression.Syntax) is { } tree && Trace(tree, 0, null) == Origin.Other;

    /// <summary>The variables and fields that an expression names or was made from within its body: all stand for one connection.</summary>
    public HashSet<ISymbol> Roots(IOperation? expression)
    {
        var roots = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (expression is not null && Tree(expression.Syntax) is { } tree)
            Trace(tree, 0, roots);
        return roots;
    }

    /// <summary>The variables and fields from which a field or property is made, wherever it is assigned.</summary>
    public IEnumerable<ISymbol> MadeFrom(ISymbol member) => member is not (IFieldSymbol or IPropertySymbol) ? Enumerable.Empty<ISymbol>() :
        _context.Model.Names.References(member, _context.Cancellation)
            .Select(name => name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own : name)
            .Select(target => target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target ? Tree(assignment.Right) : null)
            .SelectMany(Roots);

    public static bool IsSocketType(ConnectionKind kind) => kind is ConnectionKind.Socket or ConnectionKind.Client or ConnectionKind.NetworkStream or ConnectionKind.SecureStream;

    /// <summary>Whether code that closes connections, or stops waiting, looks at a flag: then setting the flag tells it.</summary>
    public bool IsWatched(ISymbol flag)
    {
        var isError = flag is IFieldSymbol { Type.Name: var type } && type.EndsWith("Exception", StringComparison.Ordinal);
        var names = _context.Model.Names;
        return names.MayRefer(flag, _context.Cancellation).Any(name => !IsSet(name) && (IsInEnd(name) || isError && IsToldTo(name)) && names.Refers(name, flag, _context.Cancellation));

        bool IsInEnd(SyntaxNode name) => name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && s_ends.Any(e => names.Names(member, e, _context.Cancellation));
    }

    private static bool IsSet(SyntaxNode name) => name.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } assignment && assignment.Left.Span.Contains(name.Span);

    /// <summary>Whether an error that a member keeps goes to somebody: it is thrown, returned or given to a call that is no log.</summary>
    private static bool IsToldTo(SyntaxNode error)
    {
        var node = error;
        while (node.Parent is MemberAccessExpressionSyntax or PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax)
            node = node.Parent;
        return node.Parent switch
        {
            ThrowStatementSyntax or ThrowExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: var called } } => !EndEffects.IsLoggingByName(called.ToString()),
            _ => false,
        };
    }

    /// <summary>The operation of a piece of syntax in the tree form, which unlike the graph keeps what is around it.</summary>
    public IOperation? Tree(SyntaxNode syntax) =>
        _context.Compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? _context.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, _context.Cancellation) : null;

    private Origin Trace(IOperation? operation, int depth, HashSet<ISymbol>? roots)
    {
        if (operation is null)
            return Origin.Unknown;
        if (depth > MaxDepth)
            return Cut();
        if (_context.Types.CarriesNothing(operation.Type))
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
                return Remember(local.Local, roots, () => OfLocal(local, depth, roots));
            case IParameterReferenceOperation parameter:
                return Remember(parameter.Parameter, roots, () => OfParameter(parameter.Parameter, depth));
            case IFieldReferenceOperation field:
                return Remember(field.Field, roots, () => OfMember(field.Field, depth));
            case IPropertyReferenceOperation property when _context.Types.Find(property.Property) is { Wrapping.Inner: null }:
                return property.Property.ContainingType.Name == "UdpClient" ? Origin.Other : Trace(property.Instance, depth, roots);
            case IPropertyReferenceOperation { Property: { Name: "Client", ContainingType.Name: "UdpClient" } }:
                return Origin.Other;
            case IPropertyReferenceOperation property:
                return Remember(property.Property, roots, () => Either(OfMember(property.Property, depth), OfResult(property.Property.GetMethod, depth)));
            case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" } passed:
                return Trace(passed.Instance, depth, roots);
            case IInvocationOperation call when _context.Types.Find(call.TargetMethod) is { Wrapping: { } wrapping }:
                return OfWrapper(wrapping.Inner is { } inner ? call.Arguments.Argument(inner) : call.Instance, depth, roots);
            case IInvocationOperation call:
                return OfResult(call.TargetMethod, depth);
            case IObjectCreationOperation { Constructor: { } constructor } creation when _context.Types.Find(constructor) is { Wrapping.Inner: { } wrapped }:
                return OfWrapper(creation.Arguments.Argument(wrapped), depth, roots) is { } made && made == Origin.Unknown && IsOwnStream(creation.Arguments.Argument(wrapped)) ? Origin.Other : made;
            case IObjectCreationOperation creation:
                return _context.Types.KindOf(creation.Type) == ConnectionKind.Socket && !Opening.IsTcp(creation.Arguments, _context) ? Origin.Other : Origin.Unknown;
            case IInvalidOperation broken:
                return OfBroken(broken, depth, roots);
            default:
                return Origin.Unknown;
        }
    }

    private Origin Cut()
    {
        _wasCut = true;
        return Origin.Unknown;
    }

    /// <summary>What does not bind: a wrapper made over what may be a connection, or a stream that is asked of an object that is not there.</summary>
    private Origin OfBroken(IInvalidOperation broken, int depth, HashSet<ISymbol>? roots) => broken.Syntax switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: var called } when BrokenCall.NameOf(called) == "GetStream" => Origin.Connection,
        BaseObjectCreationExpressionSyntax when _context.Types.KindOf(broken.Type) == ConnectionKind.OtherStream => broken.ChildOperations.Aggregate(Origin.Unknown, (all, c) => Either(all, OfWrapper(c, depth, roots))),
        _ => Origin.Unknown,
    };

    /// <summary>Whether a stream is one that the source defines: what it carries, and when it ends, is the source's affair.</summary>
    private bool IsOwnStream(IOperation? stream) =>
        stream?.Plain().Type is { } type && type.Locations.Any(l => l.IsInSource) && _context.Types.KindOf(type) == ConnectionKind.OtherStream;

    private Origin OfWrapper(IOperation? inner, int depth, HashSet<ISymbol>? roots)
    {
        var origin = Trace(inner, depth, roots);
        return origin == Origin.Unknown && inner is not null && IsSocketType(_context.Types.KindOf(inner.Plain().Type)) ? Origin.Connection : origin;
    }

    private Origin Remember(ISymbol symbol, HashSet<ISymbol>? roots, System.Func<Origin> trace)
    {
        if (roots is not null)
            return roots.Add(symbol) && symbol is ILocalSymbol ? trace() : Origin.Unknown;
        if (_known.TryGetValue(symbol, out var known))
            return _active.Contains(symbol) ? Cut() : known;
        if (symbol is not ILocalSymbol && _context.Model.Origins.TryGetValue(symbol, out known))
            return known;
        var outer = _wasCut;
        _wasCut = false;
        _known[symbol] = Origin.Unknown; // what is made from itself tells nothing
        _active.Add(symbol);
        var origin = trace();
        _active.Remove(symbol);
        if (origin == Origin.Unknown && symbol is not IMethodSymbol && IsSocketType(_context.Types.KindOf(TypeOf(symbol))))
            origin = Origin.Connection;
        _known[symbol] = origin;
        if (symbol is not ILocalSymbol && (!_wasCut || origin == Origin.Connection))
            _context.Model.Origins[symbol] = origin;
        _wasCut |= outer;
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
        var looked = 0;
        foreach (var call in Calls(method))
        {
            if (looked++ >= MaxCalls)
                return Cut();
            var arguments = Tree(call) switch
            {
                IInvocationOperation invocation when IsOf(invocation.TargetMethod) => invocation.Arguments,
                IObjectCreationOperation creation when IsOf(creation.Constructor) => creation.Arguments,
                _ => default,
            };
            if (!arguments.IsDefault)
                origin = Either(origin, OfWrapper(arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal)?.Value, depth, null));
            if (origin != Origin.Unknown)
                return origin;
        }

        return parameter.DeclaringSyntaxReferences.Length > 0 && ReadHelpers.Mentions(method, "Stream", _context)
            && parameter.DeclaringSyntaxReferences[0].GetSyntax(_context.Cancellation).FirstAncestorOrSelf<SyntaxNode>(n => n is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or TypeDeclarationSyntax) is { } function
            && StreamEvidence.IsTested(parameter.Name, function) ? Origin.Connection : origin;

        bool IsOf(IMethodSymbol? called) => called is not null && SymbolEqualityComparer.Default.Equals((called.ReducedFrom ?? called).OriginalDefinition, method.OriginalDefinition);
    }

    /// <summary>The calls in the source that may be of a method, by name and number of arguments; of a constructor also those of other constructors.</summary>
    private IEnumerable<SyntaxNode> Calls(IMethodSymbol method)
    {
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        foreach (var name in _context.Model.Names.Find(isConstructor ? method.ContainingType.Name : method.Name, _context.Cancellation))
        {
            var whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name || name.Parent is QualifiedNameSyntax ? name.Parent : name;
            switch (whole.Parent)
            {
                case InvocationExpressionSyntax call when call.Expression == whole && SourceNames.MayFit(call.ArgumentList, method):
                    yield return call;
                    break;
                case ConditionalAccessExpressionSyntax or InvocationExpressionSyntax:
                    break;
                case MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax call } when SourceNames.MayFit(call.ArgumentList, method):
                    yield return call;
                    break;
                case ObjectCreationExpressionSyntax creation when isConstructor && SourceNames.MayFit(creation.ArgumentList, method):
                    yield return creation;
                    break;
                case VariableDeclarationSyntax declaration when isConstructor:
                    foreach (var variable in declaration.Variables)
                    {
                        if (variable.Initializer?.Value is ImplicitObjectCreationExpressionSyntax made && SourceNames.MayFit(made.ArgumentList, method))
                            yield return made;
                    }

                    break;
                case PrimaryConstructorBaseTypeSyntax based when isConstructor && SourceNames.MayFit(based.ArgumentList, method):
                    yield return based;
                    break;
                case SimpleBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax derived } when isConstructor:
                    foreach (var initializer in Initializers(derived, SyntaxKind.BaseConstructorInitializer, method))
                        yield return initializer;
                    break;
            }
        }

        if (!isConstructor)
            yield break;
        foreach (var declared in method.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var initializer in declared.GetSyntax(_context.Cancellation) is TypeDeclarationSyntax own ? Initializers(own, SyntaxKind.ThisConstructorInitializer, method) : Enumerable.Empty<SyntaxNode>())
                yield return initializer;
        }
    }

    private static IEnumerable<SyntaxNode> Initializers(TypeDeclarationSyntax type, SyntaxKind kind, IMethodSymbol constructor) =>
        type.Members.OfType<ConstructorDeclarationSyntax>().Select(c => c.Initializer).Where(i => i is not null && i.IsKind(kind) && SourceNames.MayFit(i.ArgumentList, constructor))!;

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
            else if (StreamEvidence.IsTested(name))
                origin = Origin.Connection;
        }

        return origin;
    }

    /// <summary>What a method or accessor of the source returns.</summary>
    private Origin OfResult(IMethodSymbol? method, int depth)
    {
        if (method is null || method.DeclaringSyntaxReferences.Length == 0 || _context.Types.KindOf(method.ReturnType.Awaited()) == ConnectionKind.None)
            return Origin.Unknown;
        return Remember(method.OriginalDefinition, null, () =>
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
