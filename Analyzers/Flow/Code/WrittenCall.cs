using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>
/// A call or the making of an object as it is written, whether it binds or not: an argument of a type that is not there leaves a call what its
/// receiver, its name and the number of its arguments say.
/// </summary>
internal sealed class WrittenCall
{
    private readonly IReadOnlyList<(string? Parameter, IOperation Value)> _arguments;

    private WrittenCall(IMethodSymbol method, IOperation? instance, IReadOnlyList<(string?, IOperation)> arguments)
    {
        Method = method;
        Instance = instance;
        _arguments = arguments;
    }

    /// <summary>The method; of several that an unbound call may mean, one of them.</summary>
    public IMethodSymbol Method { get; }

    public IOperation? Instance { get; }

    /// <summary>In the order of the code; those that are left out are not among them where the call does not bind.</summary>
    public IEnumerable<IOperation> Arguments => _arguments.Select(a => a.Value);

    /// <summary>Null for any other operation, and for a call of which not even the receiver's type is there.</summary>
    public static WrittenCall? Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => new(call.TargetMethod, call.Instance, Bound(call.Arguments)),
        IObjectCreationOperation { Constructor: { } constructor } creation => new(constructor, null, Bound(creation.Arguments)),
        IInvalidOperation { Syntax: InvocationExpressionSyntax call } broken => OfCall(broken, call),
        IInvalidOperation { Syntax: BaseObjectCreationExpressionSyntax creation, Type: INamedTypeSymbol { TypeKind: not TypeKind.Error } type } broken =>
            Unbound(broken, type.InstanceConstructors, null, creation.ArgumentList),
        _ => null,
    };

    /// <summary>The argument for the parameter of that name; null when it is left out.</summary>
    public IOperation? Argument(string parameter) => _arguments.FirstOrDefault(a => a.Parameter == parameter).Value;

    /// <summary>The object initializer behind the making of an object.</summary>
    public static IObjectOrCollectionInitializerOperation? InitializerOf(IOperation creation) => creation switch
    {
        IObjectCreationOperation { Initializer: { } initializer } => initializer,
        IInvalidOperation { Syntax: BaseObjectCreationExpressionSyntax { Initializer: not null } } broken => broken.ChildOperations.OfType<IObjectOrCollectionInitializerOperation>().FirstOrDefault(),
        _ => null,
    };

    private static WrittenCall? OfCall(IInvalidOperation broken, InvocationExpressionSyntax call)
    {
        var instance = call.Expression switch
        {
            MemberAccessExpressionSyntax access => broken.ChildOperations.FirstOrDefault(c => c.Syntax == access.Expression),
            MemberBindingExpressionSyntax => broken.ChildOperations.FirstOrDefault(c => c is IConditionalAccessInstanceOperation),
            _ => null,
        };
        if (BrokenCall.NameOf(call.Expression) is not { } name)
            return null;
        var type = instance?.Type is { TypeKind: not TypeKind.Error } named ? named : SocketOf(broken, name);
        for (; type is not null; type = type.BaseType)
        {
            // The name of a type stands for no object.
            if (Unbound(broken, type.GetMembers(name).OfType<IMethodSymbol>(), instance?.Kind == OperationKind.None ? null : instance, call.ArgumentList) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>What takes an option level is a socket, though its type, or that of what it is a member of, is not there.</summary>
    private static ITypeSymbol? SocketOf(IInvalidOperation broken, string name) => name != "SetSocketOption" ? null
        : broken.ChildOperations.Select(c => c.Type).FirstOrDefault(t => t is { Name: "SocketOptionLevel", ContainingNamespace: { Name: "Sockets", ContainingNamespace.Name: "Net" } })
            ?.ContainingNamespace.GetTypeMembers("Socket").FirstOrDefault();

    private static WrittenCall? Unbound(IInvalidOperation broken, IEnumerable<IMethodSymbol> candidates, IOperation? instance, ArgumentListSyntax? list)
    {
        var written = list?.Arguments ?? default;
        // Null where the compiler made no operation of an argument: then nothing is known of it, and of the call little.
        var values = written.Select(a => broken.ChildOperations.FirstOrDefault(c => c.Syntax == a.Expression || c.Syntax == a)).ToList();
        if (values.Any(v => v is null) || candidates.FirstOrDefault(m => m.Parameters.Length == written.Count) is not { } method)
            return null;
        return new WrittenCall(method, instance, values.Select((v, i) => ((string?)(written[i].NameColon?.Name.Identifier.ValueText ?? method.Parameters[i].Name), v!)).ToList());
    }

    private static IReadOnlyList<(string?, IOperation)> Bound(IEnumerable<IArgumentOperation> arguments) => arguments.Select(a => (a.Parameter?.Name, a.Value)).ToList();
}
