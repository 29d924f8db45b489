using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Flow;

/// <summary>Expressions as they are written.</summary>
internal static class Written
{
    /// <summary>The expression without parentheses and <c>!</c> around it.</summary>
    public static ExpressionSyntax Plain(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax inner:
                    expression = inner.Expression;
                    continue;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner:
                    expression = inner.Operand;
                    continue;
                default:
                    return expression;
            }
        }
    }
}
