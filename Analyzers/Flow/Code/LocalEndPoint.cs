using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>The address that a socket is bound to.</summary>
internal static class LocalEndPoint
{
    /// <summary>Whether a bind finds its address free whatever else runs: some port that the system chooses, on an address that every machine has.</summary>
    public static bool IsFree(IOperation bind, FlowBody body) => bind is IInvocationOperation { Arguments.Length: 1 } call && IsFreeAddress(call.Arguments[0].Value.Plain(), body);

    private static bool IsFreeAddress(IOperation address, FlowBody body) => address switch
    {
        IObjectCreationOperation { Type.Name: "IPEndPoint", Arguments.Length: 2 } made => made.Arguments.Argument("port")?.Integer() == 0 && made.Arguments.Argument("address")?.Plain() is IFieldReferenceOperation { Field: { IsStatic: true, ContainingType.Name: "IPAddress" } },
        ILocalReferenceOperation { Local: var local } => Given(local, body) is { Count: > 0 } values && values.All(v => v.ConstantValue is { HasValue: true, Value: null } || v is IObjectCreationOperation && IsFreeAddress(v, body)),
        _ => false,
    };

    private static List<IOperation> Given(ILocalSymbol local, FlowBody body) => body.Operations.Select(o => o switch
    {
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when SymbolEqualityComparer.Default.Equals(target.Local, local) => assignment.Value.Plain(),
        IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local) => declarator.GetVariableInitializer()?.Value.Plain(),
        _ => null,
    }).OfType<IOperation>().ToList();
}
