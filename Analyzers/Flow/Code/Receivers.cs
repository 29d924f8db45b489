using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TcpLint.Flow;

/// <summary>The object that an expression is about.</summary>
internal static class Receivers
{
    /// <summary>The expression behind the receiver of a <c>?.</c> call; any other receiver itself.</summary>
    public static IOperation? Plain(IOperation receiver)
    {
        if (receiver is not IConditionalAccessInstanceOperation)
            return receiver;
        // Its syntax is that of the object, so only the tree tells.
        var child = receiver;
        for (var parent = receiver.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
                return access.Operation;
        }

        return null;
    }

    /// <summary>The variable, field or property that a new object goes into; null when it goes elsewhere.</summary>
    public static (ISymbol Symbol, IOperation Use)? TargetOf(IOperation creation)
    {
        var parent = creation.Parent;
        while (parent is IConversionOperation or IVariableInitializerOperation or IAwaitOperation or ICoalesceOperation)
            parent = parent.Parent;
        return parent switch
        {
            IVariableDeclaratorOperation declarator => (declarator.Symbol, declarator),
            IAssignmentOperation assignment when PossibleValues.Variable(assignment.Target) is { } symbol => (symbol, assignment.Target),
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } field => (fields[0], field),
            IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } property => (properties[0], property),
            _ => null,
        };
    }
}
