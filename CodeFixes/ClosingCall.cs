using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Flow;

namespace TcpLint.CodeFixes;

/// <summary>The statement that closes what a variable, field or property holds.</summary>
internal static class ClosingCall
{
    /// <summary>In the order of preference; a listener is stopped, whether or not the framework lets it be disposed.</summary>
    private static readonly string[] Names = { "Stop", "Dispose", "Close" };

    /// <summary><c>x.Dispose();</c>, or <c>x?.Dispose();</c> where it may be null; null when its type has nothing to call: a task ends nothing but itself.</summary>
    /// <param name="site">Where it is to stand.</param>
    /// <param name="target">The variable, as the code spells it.</param>
    /// <param name="type">Its type.</param>
    /// <param name="position">A position from which the member has to be accessible.</param>
    /// <param name="mayBeNull">Whether it has to be tested.</param>
    public static string? Of(FixSite site, string target, ITypeSymbol type, int position, bool mayBeNull = false) =>
        !type.IsTask() && Names.FirstOrDefault(name => site.Model.LookupSymbols(position, type, name).OfType<IMethodSymbol>().Any(m => m.Parameters.IsEmpty && !m.IsStatic)) is { } name
            ? $"{target}{(mayBeNull ? "?" : "")}.{name}();"
            : null;

    /// <summary>The variable that a statement closes: <c>x.Dispose();</c>, <c>x?.Close();</c>; null for any other statement.</summary>
    public static ExpressionSyntax? TargetOf(StatementSyntax? statement) => statement is ExpressionStatementSyntax { Expression: var expression }
        ? expression switch
        {
            InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax member } when Names.Contains(member.Name.Identifier.ValueText) => member.Expression,
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberBindingExpressionSyntax member } } access
                when Names.Contains(member.Name.Identifier.ValueText) => access.Expression,
            _ => null,
        }
        : null;
}
