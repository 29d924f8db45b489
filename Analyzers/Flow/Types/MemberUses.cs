using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>A use of a member in the code that can reach it.</summary>
/// <param name="Name">Where it is named.</param>
/// <param name="Operation">The expression; null where it is not understood.</param>
/// <param name="Releases">Whether what the member holds may be closed or given away there.</param>
/// <param name="PutsBack">Whether what is taken out of it there, by another name, is put back.</param>
internal sealed record MemberUse(SyntaxNode Name, IOperation? Operation, bool Releases, bool PutsBack)
{
    /// <summary>The method, constructor, property or field in whose code it stands.</summary>
    public SyntaxNode Body => Name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : Name.SyntaxTree.GetRoot();
}

/// <summary>
/// Looks through the code of a type for anything that may close, hand on or expose what a member (a field, a property, a primary
/// constructor parameter) holds. The search is generous: whatever it does not understand counts as such a use.
/// </summary>
internal sealed class MemberUses
{
    private const int MaxUses = 400;

    private readonly FlowContext _context;
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private int _uses;
    private bool _comesBack;

    private MemberUses(FlowContext context, params ISymbol[] followed)
    {
        _context = context;
        _followed.UnionWith(followed);
    }

    /// <summary>The uses of a member, each by itself.</summary>
    public static IEnumerable<MemberUse> Of(ISymbol member, FlowContext context)
    {
        var seen = 0;
        foreach (var (name, operation) in new MemberUses(context).Uses(member, Scope(member)).Take(MaxUses + 1))
        {
            var look = new MemberUses(context, member);
            yield return new MemberUse(name, operation, seen++ >= MaxUses || operation is null || look.Releases(operation), look._comesBack);
        }
    }

    /// <summary>Whether code that a variable or parameter can be used in may close or give away what it holds.</summary>
    /// <param name="but">Uses that do not count.</param>
    public static bool MayRelease(ISymbol variable, SyntaxNode scope, FlowContext context, System.Func<IOperation, bool>? but = null) =>
        new MemberUses(context).Uses(variable, new[] { scope }).Any(use => use.Operation is null || but?.Invoke(use.Operation) != true && new MemberUses(context, variable).Releases(use.Operation));

    /// <summary>The expressions in some code that name a variable; null for one that is not understood.</summary>
    public static IEnumerable<IOperation?> In(SyntaxNode scope, ISymbol variable, FlowContext context) => new MemberUses(context).Uses(variable, new[] { scope }).Select(u => u.Operation);

    /// <summary>Whether the code that can reach the member may close or give away what it holds.</summary>
    public static bool MayRelease(ISymbol member, FlowContext context) => new MemberUses(context).Follow(member, Scope(member));

    /// <summary>Whether the code of the type tells what the member holds to listen.</summary>
    public static bool Listens(ISymbol member, FlowContext context) =>
        Scope(member).SelectMany(s => s.DescendantNodes()).OfType<InvocationExpressionSyntax>().Any(call =>
            call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Listen", Expression: var receiver }
            && SymbolEqualityComparer.Default.Equals(context.Compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(receiver, context.Cancellation).Symbol?.OriginalDefinition, member));

    /// <summary>The declarations in which a private member can be used: those of its type and of the types around it.</summary>
    public static IEnumerable<SyntaxNode> Scope(ISymbol member)
    {
        var type = member as INamedTypeSymbol ?? member.ContainingType;
        while (type.ContainingType is { } outer)
            type = outer;
        return type.DeclaringSyntaxReferences.Select(r => r.GetSyntax());
    }

    /// <summary>Follows each use of a variable or member in the given code.</summary>
    private bool Follow(ISymbol symbol, IEnumerable<SyntaxNode> scope)
    {
        if (_followed.Add(symbol))
            return Uses(symbol, scope).Any(use => use.Operation is null || ++_uses > MaxUses || Releases(use.Operation));
        _comesBack |= symbol is IFieldSymbol or IPropertySymbol;
        return false;
    }

    /// <summary>Where the code uses a symbol; without an operation where that is not understood.</summary>
    private IEnumerable<(SyntaxNode Name, IOperation? Operation)> Uses(ISymbol symbol, IEnumerable<SyntaxNode> scope)
    {
        foreach (var declaration in scope)
        {
            if (!_context.Compilation.ContainsSyntaxTree(declaration.SyntaxTree))
            {
                yield return (declaration, null);
                continue;
            }

            var model = _context.Compilation.GetSemanticModel(declaration.SyntaxTree);
            foreach (var name in Named(symbol.Name, declaration))
            {
                SyntaxNode expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                if (symbol is IMethodSymbol && expression.Parent is InvocationExpressionSyntax call && call.Expression == expression)
                    expression = call;
                if (model.GetOperation(expression, _context.Cancellation) is { } operation && SymbolEqualityComparer.Default.Equals(Referenced(operation)?.OriginalDefinition, symbol.OriginalDefinition))
                    yield return (name, operation);
                else if (model.GetSymbolInfo(name, _context.Cancellation).Symbol is { } other && SymbolEqualityComparer.Default.Equals(other.OriginalDefinition, symbol.OriginalDefinition) && !IsInert(name))
                    yield return (name, null);
            }
        }
    }

    /// <summary>The names in the code, those first on which something is called that sounds like an end: most often the search ends there.</summary>
    private IEnumerable<IdentifierNameSyntax> Named(string name, SyntaxNode code)
    {
        var names = _context.Model.Names.Find(name, code, _context.Cancellation).OfType<IdentifierNameSyntax>().ToList();
        return names.Where(IsEnded).Concat(names.Where(n => !IsEnded(n)));

        static bool IsEnded(IdentifierNameSyntax name)
        {
            SyntaxNode use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            return use.Parent switch
            {
                MemberAccessExpressionSyntax called => called.Expression == use && TypeEnds.IsEnd(called.Name.Identifier.ValueText),
                ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax called } } => TypeEnds.IsEnd(called.Name.Identifier.ValueText),
                _ => false,
            };
        }
    }

    /// <summary>A name that uses no value: in <c>nameof</c>, a comment's reference, or a named argument.</summary>
    private static bool IsInert(SyntaxNode name) =>
        name.Ancestors().Any(a => a is NameColonSyntax or NameEqualsSyntax or CrefSyntax) || name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private static ISymbol? Referenced(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IMemberReferenceOperation member => member.Member,
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>Whether the use of a value, at this expression, may close it or give it away.</summary>
    private bool Releases(IOperation use)
    {
        var parent = use.Parent;
        switch (parent)
        {
            case null or IExpressionStatementOperation or INameOfOperation or IInterpolationOperation or ILockOperation or IIsTypeOperation or IArrayCreationOperation { Initializer: null }:
                return false;
            case IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation or IAwaitOperation:
                return parent is IConditionalOperation conditional && conditional.Condition == use ? false : Releases(parent);
            case IConditionalAccessOperation access:
                return access.Operation == use ? Instances(access).Any(Releases) : Releases(access);
            case IInvocationOperation call when call.Instance == use:
                return ReleasesAsReceiver(call);
            case IPropertyReferenceOperation property when property.Instance == use:
                return _context.Types.Find(property.Property) is { } read ? read.Call == SocketCall.Wrap && Releases(property) : Element(property.Type) && Releases(property);
            case IFieldReferenceOperation or IEventReferenceOperation:
                return Element(parent.Type) && Releases(parent);
            case IMethodReferenceOperation method:
                return _context.Owners.Of(method.Method.ContainingType) is not null ? TypeEnds.IsEnd(method.Method) : _context.Types.Find(method.Method)?.Call is SocketCall.Close or SocketCall.Stop or null;
            case IArrayElementReferenceOperation element:
                return element.ArrayReference == use && Releases(element);
            case IImplicitIndexerReferenceOperation element:
                return element.Instance == use && Releases(element);
            case IArgumentOperation argument:
                return ReleasesAsArgument(argument);
            // An assignment has a value, too: 'return _client ??= Open()'.
            case ISimpleAssignmentOperation or ICoalesceAssignmentOperation:
                var assignment = (IAssignmentOperation)parent;
                return assignment.Target != use && Receives(assignment.Target) || Releases(assignment);
            case IReturnOperation:
                return ReturnsTo(parent) is not { } asked || !IsHidden(asked) || Follow(asked, Scope(asked));
            case IInvalidOperation broken:
                return ReleasesInBroken(broken, use);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return IsUsing(declarator) || FollowLocal(declarator.Symbol, declarator);
            case IBinaryOperation:
                return false;
            case IIsPatternOperation pattern:
                return pattern.Value == use && Declared(pattern.Pattern).Any(s => FollowLocal(s, pattern));
            case IForEachLoopOperation loop:
                return loop.Collection == use && loop.Locals.Any(l => CanHold(l.Type) && FollowLocal(l, loop));
            default:
                return true;
        }
    }

    /// <summary>The property or method that returns what stands there; null in a lambda.</summary>
    private ISymbol? ReturnsTo(IOperation returned)
    {
        var function = returned.Syntax.Ancestors().FirstOrDefault(a => a.IsInnerFunction() || a is MemberDeclarationSyntax);
        return (function is MethodDeclarationSyntax or PropertyDeclarationSyntax ? _context.Compilation.GetSemanticModel(function.SyntaxTree).GetDeclaredSymbol(function, _context.Cancellation) : null) switch
        {
            IMethodSymbol { PartialDefinitionPart: { } named } => named,
            IPropertySymbol { IsIndexer: false } property => property.ContainingType.GetMembers(property.Name).OfType<IPropertySymbol>().FirstOrDefault() ?? property, // of a partial one, the part that code names
            var asked => asked,
        };
    }

    private bool ReleasesAsReceiver(IInvocationOperation call)
    {
        if (_context.Types.Find(call.TargetMethod) is { } member)
            return member.Call is SocketCall.Close or SocketCall.Stop or SocketCall.Escape || member.Call == SocketCall.Wrap && Releases(call) || call.Arguments.Any(a => a.Value.Type is { TypeKind: TypeKind.Delegate }) && !HasState(call);
        if (_context.Types.IsKnownType(call.TargetMethod.ContainingType))
            return false;
        if (_context.Owners.Of(call.Instance!.Plain().Type) is { } owner)
            return TypeEnds.IsEnd(call.TargetMethod) || Element(call.Type.Awaited()) && Opening.Of(call, _context) is null && (!owner.IsPool || HeldTypes.IsCollection(call.Type.Awaited()) || Repeats.IsInLoop(call.Syntax)) && Releases(call);
        switch (CollectionApi.RoleOf(call.TargetMethod.Name))
        {
            case CollectionRole.Adds:
                return false;
            case CollectionRole.Forgets or CollectionRole.Yields when CollectionApi.LooksFor(call.TargetMethod.Name) && ClosesNamed(call):
                return true;
            case CollectionRole.Yields:
                return Elements(call).Any(FollowElement) || call.Type is { SpecialType: not (SpecialType.System_Boolean or SpecialType.System_Void) } && Releases(call);
            case CollectionRole.Forgets:
                return false;
            default:
                return true;
        }
    }

    /// <summary>Whether the code that asks a collection for an element which it names, or takes that out, closes it by that name: <c>clients.Remove(client); client.Close();</c></summary>
    private bool ClosesNamed(IInvocationOperation call)
    {
        return call.Arguments.Any(a => Names(a.Value.Plain()));

        bool Names(IOperation? named) => named switch
        {
            IParameterReferenceOperation parameter => Element(parameter.Type) && FollowLocal(parameter.Parameter, call),
            ILocalReferenceOperation local => Element(local.Type) && FollowLocal(local.Local, call),
            IMemberReferenceOperation key => Names(key.Instance?.Plain()),
            _ => false,
        };
    }

    /// <summary>The variables through which a call hands out an element: <c>out var client</c>, the parameter of a lambda.</summary>
    private static IEnumerable<IOperation> Elements(IInvocationOperation call) => call.Arguments.Where(a => a.Parameter?.RefKind == RefKind.Out || a.Value.Type is { TypeKind: TypeKind.Delegate }).Select(a => a.Value);

    private bool FollowElement(IOperation target) => target switch
    {
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => FollowLocal(local.Local, target),
        ILocalReferenceOperation local => FollowLocal(local.Local, target),
        IDiscardOperation => false,
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => lambda.Symbol.Parameters.Any(p => Follow(p, new[] { lambda.Syntax })),
        _ => true,
    };

    private bool ReleasesAsArgument(IArgumentOperation argument)
    {
        if (argument.Parameter is not { } parameter)
            return true;
        if (parameter.RefKind == RefKind.Out)
            return false; // written, not read
        var (method, call) = argument.Parent switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, (IOperation)invocation),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation),
            _ => (null, null),
        };
        if (method is null || call is null)
            return argument.Parent is not IPropertyReferenceOperation;
        if (_context.Types.Find(method) is { } member)
            return IsState(parameter) ? !Callback.OnlyBorrowsState(call, _context) : member.Call == SocketCall.Wrap && member.Wrapping is { } wrapping && wrapping.Inner == parameter.Name && WrapperOwns(wrapping, argument.Parent!) && Releases(call);
        switch (HandlerRoles.Of(method))
        {
            case HandlerRole.Looks or HandlerRole.Waits:
                return false;
            case HandlerRole.Swaps or HandlerRole.Passes:
                return parameter.RefKind != RefKind.Ref && method.Name == "Exchange" || Releases(call);
        }

        if (parameter.RefKind != RefKind.None && !Summaries.IsSource(method))
            return true;
        if (CollectionApi.RoleOf(method.Name) == CollectionRole.Yields && method.IsExtensionMethod && !Summaries.IsSource(method))
            return call is IInvocationOperation query && (Elements(query).Any(FollowElement) || query.Type is { SpecialType: not (SpecialType.System_Boolean or SpecialType.System_Void or SpecialType.System_Int32) } && Releases(query));
        // A list is asked for an element, or told to forget it.
        if (call is IInvocationOperation { Instance: not null } && !Summaries.IsSource(method) && CollectionApi.LooksFor(method.Name))
            return false;
        if (call is IInvocationOperation { Instance: { } collection } && !Summaries.IsSource(method) && HeldTypes.IsCollection(collection.Type) && CollectionApi.RoleOf(method.Name) == CollectionRole.Adds)
            return Receives(collection);
        if (_context.Summaries.TargetOf(method) is { } seen && _context.Types.KindOf(parameter.Type) == ConnectionKind.None && Element(parameter.Type) && !seen.IsAsync)
            return Body(seen) is not { } body || Follow(seen.OriginalDefinition.Parameters[parameter.Ordinal], new[] { body });
        if (_context.Summaries.TargetOf(method) is not { } target)
            return true;
        // A method that is too much for the flow can still be looked through.
        var given = target.OriginalDefinition.Parameters[parameter.Ordinal];
        return !_context.Summaries.Of(target, given).OnlyBorrows && (Body(target) is not { } code || Follow(given, new[] { code }));
    }

    private static bool HasState(IInvocationOperation call) => call.Arguments.Any(a => a.Parameter is { } parameter && IsState(parameter));

    /// <summary>What a callback finds in its <c>AsyncState</c>.</summary>
    private static bool IsState(IParameterSymbol parameter) => parameter.Name == "state" && parameter.Type.SpecialType == SpecialType.System_Object;

    /// <summary>A call of the socket API with an argument that is in error is that call all the same.</summary>
    private bool ReleasesInBroken(IInvalidOperation broken, IOperation use) =>
        BrokenCall.Of(broken, _context.Types) is not { IsProven: false, Member: var member } call || call.Receiver != use
        || member.Call is SocketCall.Close or SocketCall.Stop or SocketCall.Escape or SocketCall.Wrap;

    private SyntaxNode? Body(IMethodSymbol method) => method.OriginalDefinition is { ReducedFrom: null } definition ? (definition.PartialImplementationPart ?? definition).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_context.Cancellation) : null;

    /// <summary>Whether a variable of the type can hold a connection, or something with one in it: keys and counters cannot.</summary>
    private static bool CanHold(ITypeSymbol type) => type.SpecialType == SpecialType.System_Object || type.SpecialType == SpecialType.None && (!type.IsValueType || type is INamedTypeSymbol { IsGenericType: true });

    private static bool WrapperOwns(Wrapping wrapping, IOperation call)
    {
        var arguments = call is IInvocationOperation invocation ? invocation.Arguments : ((IObjectCreationOperation)call).Arguments;
        if (wrapping.Flag is null || arguments.Argument(wrapping.Flag) is not { } flag)
            return wrapping.OwnsByDefault;
        return flag.Constant() is not bool set || set == wrapping.OwnsWhen;
    }

    private bool Receives(IOperation target) => target switch
    {
        IDiscardOperation => false,
        ILocalReferenceOperation local => FollowLocal(local.Local, target),
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => !IsHidden(field.Field) || Follow(field.Field, Scope(field.Field)),
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property => !IsHidden(property.Property) || Follow(property.Property, Scope(property.Property)),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection } when HeldTypes.IsCollection(collection.Type) => Receives(collection),
        IArrayElementReferenceOperation element => Receives(element.ArrayReference),
        _ => true,
    };

    /// <summary>Whether only the code of the type itself can use a member.</summary>
    public static bool IsHidden(ISymbol member) => member.DeclaredAccessibility is Accessibility.Private or Accessibility.NotApplicable;

    private bool FollowLocal(ISymbol local, IOperation inside)
    {
        var member = inside.Syntax.Ancestors().FirstOrDefault(a => a is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? inside.Syntax.SyntaxTree.GetRoot(_context.Cancellation);
        return Follow(local, new[] { member });
    }

    private static bool IsUsing(IOperation declarator) =>
        declarator.Parent?.Parent?.Parent is IUsingDeclarationOperation || declarator.Parent?.Parent is IUsingOperation || declarator.Parent?.Parent is IVariableDeclarationGroupOperation { Parent: IUsingOperation };

    private bool Element(ITypeSymbol? type) => type is not null && (_context.Types.KindOf(type) != ConnectionKind.None || HeldTypes.Of(type, _context) is not null);

    private static IEnumerable<ISymbol> Declared(IPatternOperation pattern) => pattern.DescendantsAndSelf().Select(p => p switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        _ => null,
    }).Where(s => s is not null)!;

    /// <summary>Where the object behind a <c>?.</c> is used: Roslyn gives such a use the syntax of the object.</summary>
    private static IEnumerable<IOperation> Instances(IConditionalAccessOperation access) =>
        access.WhenNotNull.DescendantsAndSelf().Where(o => o is IConditionalAccessInstanceOperation && o.Syntax == access.Operation.Syntax);
}
