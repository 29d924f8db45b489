using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <content>Delegates that wait for something to happen: the registration of a cancellation, a timer for the time that a connect may take.</content>
internal sealed partial class Transfer
{
    /// <summary>A delegate is registered. As long as that lasts, it keeps what it captures; where the body itself ends it, it only may have closed it.</summary>
    private Value Watch(IOperation call, IReadOnlyList<Value> arguments)
    {
        MayThrow(null, ConnectionFacts.Doubtful);
        if (!EndsHere(call))
        {
            foreach (var value in arguments)
                Keep(value);
            return Value.NotNull;
        }

        foreach (var value in arguments)
        {
            if (value.CanClose)
                Watched();
            if (value.Kind != ValueKind.Function || Body.Function(value.Number) is not { } body)
                continue;
            GiveGiven(body, ConnectionFacts.Transferred);
            foreach (var symbol in Body.CapturedBy(body).Where(s => _world[Places.Of(s)].CanClose))
            {
                var summary = Body.Summarize(body, symbol);
                if (summary.Transfers)
                    Keep(_world[Places.Of(symbol)]);
                else if (summary.Closes)
                    Watched();
            }
        }

        return Value.NotNull;
    }

    private void Watched()
    {
        if (_run.Notes is { } notes && _world.Current.IsOpen)
            notes.IsClosed = true;
        _world.Current = _world.Current.With(ConnectionFacts.Watched);
    }

    /// <summary>Whether a delegate goes to a registration that the body itself ends.</summary>
    public static bool IsWatch(IOperation function)
    {
        var parent = function.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            parent = parent.Parent;
        return parent switch
        {
            IInvocationOperation call => HandlerRoles.Of(call.TargetMethod) == HandlerRole.Watches && EndsHere(call),
            IObjectCreationOperation { Constructor: { } constructor } creation => HandlerRoles.Of(constructor) == HandlerRole.Watches && EndsHere(creation),
            IInvalidOperation { Syntax: BaseObjectCreationExpressionSyntax } broken => HandlerRoles.OfCreation(broken.Type) == HandlerRole.Watches && EndsHere(broken),
            _ => false,
        };
    }

    /// <summary>Whether what a registration returns is disposed in the same member: by a using, or by a call.</summary>
    private static bool EndsHere(IOperation registration)
    {
        var syntax = registration.Syntax;
        while (syntax.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax)
            syntax = syntax.Parent;
        if (syntax.Parent is UsingStatementSyntax)
            return true;
        var name = syntax.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: UsingStatementSyntax } } } => null,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax declaration } } } when !declaration.UsingKeyword.IsKind(SyntaxKind.None) => null,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => declarator.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } assignment when assignment.Right == syntax => left.Identifier.ValueText,
            _ => "",
        };
        return name is null || name.Length > 0 && syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && member.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(a =>
            a is { Expression: IdentifierNameSyntax receiver, Name.Identifier.ValueText: "Dispose" or "DisposeAsync" or "Unregister" } && receiver.Identifier.ValueText == name);
    }
}
