using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;

namespace TcpLint.Rules.TimeWait;

/// <summary>Whether an expression has the same value in every turn of the loop around it.</summary>
internal sealed class LoopConstant
{
    private const int MaxDepth = 5;

    private readonly ILoopOperation _loop;
    private readonly IReadOnlyList<IOperation> _inLoop;

    private LoopConstant(ILoopOperation loop)
    {
        _loop = loop;
        _inLoop = loop.WithDescendants().ToList();
    }

    /// <summary>Of the innermost loop around an operation of the tree; null when it stands in none that is written as one.</summary>
    public static LoopConstant? Around(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); parent = parent.Parent)
        {
            if (parent is ILoopOperation loop)
                return new LoopConstant(loop);
        }

        return null;
    }

    public bool Is(IOperation value) => Is(value, MaxDepth);

    private bool Is(IOperation value, int depth)
    {
        value = value.Plain();
        if (value.ConstantValue.HasValue)
            return true;
        if (depth == 0)
            return false;
        return value switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation => IsVariable(PossibleValues.Variable(value)!, depth),
            IFieldReferenceOperation field => (field.Instance is null || Is(field.Instance, depth - 1)) && IsVariable(field.Field, depth),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => (property.Instance is null || Is(property.Instance, depth - 1)) && IsVariable(property.Property, depth),
            IInstanceReferenceOperation or IDefaultValueOperation or ITypeOfOperation => true,
            IObjectCreationOperation creation => creation.Initializer is null && creation.Arguments.All(a => Is(a.Value, depth - 1)),
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Parse" or "ToInt32" or "GetHostAddresses" or "GetHostEntry" } } call => call.Arguments.All(a => Is(a.Value, depth - 1)),
            IBinaryOperation binary => Is(binary.LeftOperand, depth - 1) && Is(binary.RightOperand, depth - 1),
            // A member of what is not there, or what is not there itself: a name is no less the same than its object is.
            IInvalidOperation { Syntax: MemberAccessExpressionSyntax or IdentifierNameSyntax } missing => missing.ChildOperations.All(c => c.Kind == OperationKind.None || Is(c, depth - 1)),
            ICoalesceOperation coalesce => Is(coalesce.Value, depth - 1) && Is(coalesce.WhenNull, depth - 1),
            _ => false,
        };
    }

    /// <summary>Not given another value in the loop; one that is declared there has to get a constant one.</summary>
    private bool IsVariable(ISymbol variable, int depth)
    {
        foreach (var operation in _inLoop)
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when Same(declarator.Symbol, variable):
                    if (declarator.GetVariableInitializer() is not { Value: var initial } || !Is(initial, depth - 1))
                        return false;
                    break;
                case IAssignmentOperation assignment when assignment.Target.WithDescendants().Any(t => Same(PossibleValues.Variable(t), variable)):
                case IIncrementOrDecrementOperation increment when Same(PossibleValues.Variable(increment.Target), variable):
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument when Same(PossibleValues.Variable(argument.Value), variable):
                case IDeclarationPatternOperation pattern when Same(pattern.DeclaredSymbol, variable):
                case IDeclarationExpressionOperation declaration when declaration.WithDescendants().Any(d => Same(PossibleValues.Variable(d), variable)):
                    return false;
            }
        }

        return !_loop.Locals.Any(l => Same(l, variable));
    }

    private static bool Same(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one?.OriginalDefinition, other.OriginalDefinition);
}
