using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

// Beyond the type: to the streams over the socket, to callers, to handlers that get it, to other types, into collections.
internal sealed partial class SocketUses
{
    private const int MaxNamesEverywhere = 48;

    private readonly HashSet<ISymbol> _collections = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _returned = new();
    private readonly HashSet<ISymbol> _started = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a caller that is not seen may give it.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>Whether code that is not seen can get at it by a member of a type.</summary>
    public bool IsExposed { get; private set; }

    /// <summary>The variables, fields and parameters that hold it or a stream over it.</summary>
    public IReadOnlyCollection<ISymbol> Names => _names;

    /// <summary>Whether a collection holds it.</summary>
    public bool IsCollected => _collections.Count > 0;

    /// <summary>All that happens to what a variable holds, and to every stream over it, in any code of the compilation.</summary>
    /// <param name="symbol">The variable.</param>
    /// <param name="use">An operation in whose body it is used.</param>
    /// <param name="code">The source.</param>
    /// <param name="values">Where values come from.</param>
    /// <param name="settles">A use after which the question that is asked has its answer, as it has when the socket is exposed; null when all uses count.</param>
    public static SocketUses Everywhere(ISymbol symbol, IOperation use, SourceCode code, PossibleValues values, Func<SocketUse, bool>? settles = null)
    {
        var uses = new SocketUses(code, values, everywhere: true, settles);
        uses.Follow(symbol, use);
        uses.GatherAll();
        return uses;
    }

    /// <summary>The same for the value of an expression.</summary>
    public static SocketUses Everywhere(IOperation value, SourceCode code, PossibleValues values, Func<SocketUse, bool>? settles = null)
    {
        var uses = new SocketUses(code, values, everywhere: true, settles);
        uses.Used(value);
        uses.GatherAll();
        return uses;
    }

    /// <summary>Whether code outside the compilation can use a member of a library.</summary>
    public static bool IsVisible(ISymbol member, Compilation compilation)
    {
        if (compilation.Options.OutputKind is not OutputKind.DynamicallyLinkedLibrary)
            return false;
        for (var symbol = member; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
        {
            if (symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
                return false;
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

    private void Reach(ISymbol symbol)
    {
        switch (symbol)
        {
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.DelegateInvoke) } method } parameter:
                FromCallers(method, parameter.Ordinal);
                break;
            case IParameterSymbol when _started.Contains(symbol):
                break;
            // Who calls a lambda is not seen.
            case IParameterSymbol:
                IsGiven = true;
                break;
            case IFieldSymbol or IPropertySymbol when !MemberUses.IsHidden(symbol):
                IsExposed |= IsVisible(symbol, _code.Context.Compilation);
                foreach (var reference in References(symbol, outside: symbol.ContainingType))
                    Used(reference);
                break;
        }
    }

    /// <summary>Whether the type's own code, which is looked through anyway, holds the node.</summary>
    private static bool IsInside(SyntaxNode node, INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(d => d.SyntaxTree == node.SyntaxTree && d.Span.Contains(node.Span));

    private void FromCallers(IMethodSymbol method, int ordinal)
    {
        IsGiven |= IsVisible(method, _code.Context.Compilation) || IsCalledUnseen(method);
        var any = false;
        foreach (var name in _code.Context.Model.Names.References(method, _code.Context.Cancellation))
        {
            var given = Call(name) switch
            {
                IInvocationOperation call => call.Arguments,
                IObjectCreationOperation creation => creation.Arguments,
                _ => default,
            };
            if (given.IsDefault || given.FirstOrDefault(a => a.Parameter?.Ordinal == ordinal) is not { } argument)
                continue;
            any = true;
            Comes(argument.Value);
        }

        IsGiven |= !any;
    }

    /// <summary>Through an interface or a base type, callers are not seen by the method's name.</summary>
    private static bool IsCalledUnseen(IMethodSymbol method) =>
        method.IsVirtual || method.IsOverride || method.ExplicitInterfaceImplementations.Length > 0
        || method is { MethodKind: MethodKind.Ordinary, IsStatic: false, DeclaredAccessibility: Accessibility.Public } && method.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(method.Name))
            .Any(m => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m), method));

    private IOperation? Call(SyntaxNode name)
    {
        var call = name.FirstAncestorOrSelf<SyntaxNode>(n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ArgumentSyntax or StatementSyntax);
        return call is ExpressionSyntax ? Tree(call) : null;
    }

    private IOperation? Tree(SyntaxNode node) =>
        _code.Context.Compilation.ContainsSyntaxTree(node.SyntaxTree) ? _code.Context.Compilation.GetSemanticModel(node.SyntaxTree).GetOperation(node, _code.Context.Cancellation) : null;

    /// <summary>The uses of a member anywhere, or anywhere outside of a type.</summary>
    private IEnumerable<IOperation> References(ISymbol member, INamedTypeSymbol? outside = null) =>
        (outside is null
            ? _code.Context.Model.Names.References(member, _code.Context.Cancellation)
            : _code.Context.Model.Names.MayRefer(member, _code.Context.Cancellation).Where(n => !IsInside(n, outside) && _code.Context.Model.Names.Refers(n, member, _code.Context.Cancellation)))
            .Select(n => Tree(n.Parent is MemberAccessExpressionSyntax access && access.Name == n || n.Parent is MemberBindingExpressionSyntax ? n.Parent : n))
            .Where(o => o is not null)!;

    /// <summary>The socket under a stream; the listener that accepted it, whose options it inherits.</summary>
    private void ComesFrom(IOperation source)
    {
        switch (source)
        {
            case IInvocationOperation call when _code.Context.Types.Find(call.TargetMethod) is { } member:
                if (member.Call == SocketCall.Wrap || member.Call == SocketCall.Accept)
                    ComesUnder(member.Wrapping?.Inner is { } inner ? call.Arguments.Argument(inner) : call.Instance ?? call.Arguments.FirstOrDefault()?.Value);
                break;
            case IObjectCreationOperation or IInvalidOperation when WrittenCall.Of(source) is { } creation && _code.Context.Types.Find(creation.Method)?.Wrapping?.Inner is { } wrapped:
                ComesUnder(creation.Argument(wrapped));
                break;
            case IAwaitOperation { Operation: var task }:
                Comes(task);
                break;
            case IInvocationOperation { Instance: { } instance } passed when HandlerRoles.Of(passed.TargetMethod) == HandlerRole.Passes:
                Comes(instance);
                break;
        }
    }

    private void ComesUnder(IOperation? socket)
    {
        if (socket is not null)
            Comes(socket);
    }

    /// <summary>What comes out of a call on the socket: a stream over it, or a connection that inherits its options.</summary>
    private void CalledOn(IOperation call, SocketMember member)
    {
        if (member.Call is SocketCall.Wrap or SocketCall.Accept)
            Used(call);
    }

    /// <summary>A wrapper is made over it; or it is the state that a callback gets back.</summary>
    private void GivenToApi(IArgumentOperation argument, SocketMember member, IParameterSymbol parameter)
    {
        if (member.Call == SocketCall.Wrap && member.Wrapping?.Inner == parameter.Name)
            Used(argument.Parent!);
        else if (parameter.Name is "destination" && member.Call == SocketCall.ReceiveToEnd)
            _events.Add(new SocketUse(argument.Parent!, SocketCall.Send, member.Form));
        else if (parameter.Type.SpecialType == SpecialType.System_Object)
            foreach (var state in Callbacks(argument.Parent!).SelectMany(c => c).OfType<IPropertyReferenceOperation>().Where(p => p.Property.Name == "AsyncState"))
                Used(state);
    }

    /// <summary>The code of each function that a call is given.</summary>
    private IEnumerable<IEnumerable<IOperation>> Callbacks(IOperation call)
    {
        foreach (var function in call.ChildOperations.OfType<IArgumentOperation>().SelectMany(a => _values.Of(a.Value)).Select(Target))
        {
            if (function is IAnonymousFunctionOperation lambda)
                yield return lambda.Body.WithDescendants();
            else if (function is IMethodReferenceOperation { Method: var method })
                yield return _code.Of(method);
        }
    }

    /// <summary>The function behind a delegate.</summary>
    private static IOperation Target(IOperation function) => function.Plain() switch
    {
        IDelegateCreationOperation creation => Target(creation.Target),
        var other => other,
    };

    /// <summary>Whether it goes to something that only runs or looks at it: a handler that is started with it, a collection.</summary>
    private bool IsHandled(IArgumentOperation argument, IMethodSymbol method)
    {
        switch (HandlerRoles.Of(method))
        {
            case HandlerRole.Looks or HandlerRole.Waits:
                return true;
            case HandlerRole.Starts when argument.Parent is IInvocationOperation or IObjectCreationOperation:
                var functions = argument.Parent.ChildOperations.OfType<IArgumentOperation>().Where(a => a != argument).Select(a => a.Value).ToList();
                if (functions.Count == 0 && argument.Parent is IInvocationOperation { Instance: { } thread })
                    functions = _values.Of(thread).OfType<IObjectCreationOperation>().SelectMany(c => c.Arguments).Select(a => a.Value).ToList();
                var started = functions.Select(f => Parameter(Target(f))).Where(p => p is not null).ToList();
                foreach (var parameter in started)
                {
                    _started.Add(parameter!);
                    Follow(parameter!, argument);
                }

                return started.Count > 0;
        }

        if (argument.Parent is IInvocationOperation { Instance: { } collection } && IsCollection(method) && CollectionApi.RoleOf(method.Name) is var role and not CollectionRole.None)
        {
            if (role == CollectionRole.Adds)
                Kept(collection);
            return true;
        }

        return false;
    }

    private static bool IsCollection(IMethodSymbol method) =>
        HeldTypes.IsCollection(method.ContainingType) || method.ContainingType.ContainingNamespace?.ToDisplayString() == "System.Collections";

    private static IParameterSymbol? Parameter(IOperation function) => function switch
    {
        IAnonymousFunctionOperation { Symbol.Parameters: { Length: > 0 } parameters } => parameters[0],
        IMethodReferenceOperation { Method: { Parameters.Length: > 0, DeclaringSyntaxReferences.Length: > 0 } method } => method.OriginalDefinition.Parameters[0],
        _ => null,
    };

    /// <summary>It is an element now: what the program takes out of the collection may be it.</summary>
    private void Kept(IOperation collection)
    {
        if (PossibleValues.Variable(collection) is not { } symbol || symbol is not (ILocalSymbol or IParameterSymbol) && symbol.DeclaringSyntaxReferences.IsEmpty)
        {
            Escapes(collection);
            return;
        }

        if (!_collections.Add(symbol))
            return;
        var uses = symbol is ILocalSymbol or IParameterSymbol || MemberUses.IsHidden(symbol)
            ? _code.Around(symbol, collection).Where(o => o is IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation && SymbolEqualityComparer.Default.Equals(PossibleValues.Variable(o), symbol))
            : References(symbol);
        IsExposed |= symbol is IFieldSymbol or IPropertySymbol && IsVisible(symbol, _code.Context.Compilation);
        foreach (var use in uses.ToList())
            Taken(use);
    }

    /// <summary>What the code around a use of the collection takes out of it.</summary>
    private void Taken(IOperation use)
    {
        switch (use.Parent)
        {
            case IConversionOperation or IParenthesizedOperation:
                Taken(use.Parent);
                break;
            case IForEachLoopOperation loop when loop.Collection == use:
                foreach (var local in loop.Locals)
                    Element(local, loop);
                break;
            case IArrayElementReferenceOperation element when element.ArrayReference == use:
                Used(element);
                break;
            case IPropertyReferenceOperation property when property.Instance == use:
                if (Types.KindOf(property.Type) != ConnectionKind.None)
                    Used(property);
                else if (property.Property.Name == "Values")
                    Taken(property);
                break;
            case IInvocationOperation call when call.Instance == use:
                TakenBy(call);
                break;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } query }:
                TakenBy(query);
                break;
        }
    }

    private void TakenBy(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.RefKind == RefKind.Out && PossibleValues.Variable(argument.Value) is { } variable)
                Element(variable, argument);
            else if (Target(argument.Value) is IAnonymousFunctionOperation lambda)
                foreach (var parameter in lambda.Symbol.Parameters)
                    Element(parameter, lambda);
        }

        if (Types.KindOf(call.Type) != ConnectionKind.None)
            Used(call);
        else if (call.Type is INamedTypeSymbol { IsGenericType: true } or IArrayTypeSymbol)
            Taken(call);
    }

    private void Element(ISymbol variable, IOperation around)
    {
        if (Types.KindOf(Origins.TypeOf(variable)) != ConnectionKind.None)
            Follow(variable, around);
    }

    /// <summary>The callers of the method or property get it.</summary>
    private void Returned(IReturnOperation returned)
    {
        if (!_returned.Add(returned.Syntax))
            return;
        IOperation root = returned;
        for (; root.Parent is { } parent; root = parent)
        {
            if (root is IAnonymousFunctionOperation or ILocalFunctionOperation)
                break;
        }

        var owner = root switch
        {
            ILocalFunctionOperation local => local.Symbol,
            IAnonymousFunctionOperation => null,
            _ => root.SemanticModel?.GetEnclosingSymbol(returned.Syntax.SpanStart, _code.Context.Cancellation) as IMethodSymbol,
        };
        if (owner is null)
        {
            IsExposed = true;
            return;
        }

        IsExposed |= IsVisible(owner.AssociatedSymbol ?? owner, _code.Context.Compilation) || IsCalledUnseen(owner);
        if (owner.AssociatedSymbol is { } property)
        {
            foreach (var reference in References(property))
                Used(reference);
        }
        else
        {
            foreach (var name in _code.Context.Model.Names.References(owner, _code.Context.Cancellation))
            {
                if (Call(name) is { } call)
                    Used(call);
            }
        }
    }
}
