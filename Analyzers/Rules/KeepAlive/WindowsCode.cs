using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TcpLint.Flow;
using TcpLint.Options;

namespace TcpLint.Rules.KeepAlive;

/// <summary>Whether a call that only Windows knows can be reached on another system. A test is believed by its words.</summary>
internal static class WindowsCode
{
    private const int MaxDepth = 2;

    private static readonly string[] s_windows = { "Windows", "Win32", "WinNT" };
    private static readonly string[] s_others = { "Unix", "Linux", "OSX", "MacOS", "Posix", "Mono" };

    public static bool MayRunElsewhere(SocketSetting setting)
    {
        var compilation = setting.Context.Compilation;
        // .NET Framework runs on Windows, and Mono knows the call.
        if (setting.Options.IsWindowsOnly || setting.Options.Runtime is TargetRuntime.Mono or TargetRuntime.Unity || compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.Name == "mscorlib")
            return false;
        return !IsForWindows(compilation.Assembly) && !IsGuarded(setting.Operation.Syntax, setting.Context, 0);
    }

    /// <summary><c>[SupportedOSPlatform("windows")]</c>.</summary>
    private static bool IsForWindows(ISymbol? symbol) => symbol?.GetAttributes().Any(a =>
        a.AttributeClass?.Name == "SupportedOSPlatformAttribute" && a.ConstructorArguments.FirstOrDefault().Value is string platform && platform.StartsWith("windows", StringComparison.OrdinalIgnoreCase)) == true;

    private static bool IsGuarded(SyntaxNode code, FlowContext context, int depth)
    {
        var child = code;
        for (var parent = code.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            var guarded = parent switch
            {
                IfStatementSyntax choice when choice.Statement == child => Says(choice.Condition, true, context) == true,
                ElseClauseSyntax { Parent: IfStatementSyntax choice } => Says(choice.Condition, false, context) == true,
                ConditionalExpressionSyntax choice when choice.WhenTrue == child => Says(choice.Condition, true, context) == true,
                ConditionalExpressionSyntax choice when choice.WhenFalse == child => Says(choice.Condition, false, context) == true,
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when both.Right == child => Says(both.Left, true, context) == true,
                BlockSyntax block => block.Statements.TakeWhile(s => s != child).Any(s => Leaves(s, context)),
                SwitchSectionSyntax section => section.Labels.Any(l => s_windows.Any(w => l.ToString().Contains(w))),
                TryStatementSyntax attempt when attempt.Block == child => attempt.Catches.Any(c => c.Declaration?.Type.ToString() is { } caught && (caught.EndsWith("PlatformNotSupportedException", StringComparison.Ordinal) || caught.EndsWith("NotSupportedException", StringComparison.Ordinal))),
                _ => false,
            };
            if (guarded)
                return true;
            if (parent is MemberDeclarationSyntax or LocalFunctionStatementSyntax && context.Compilation.GetSemanticModel(parent.SyntaxTree).GetDeclaredSymbol(parent, context.Cancellation) is { } symbol
                && (IsForWindows(symbol) || s_windows.Any(w => symbol.Name.EndsWith(w, StringComparison.Ordinal)) || symbol is IMethodSymbol method && depth < MaxDepth && IsCalledGuarded(method, context, depth)))
                return true;
        }

        return false;
    }

    /// <summary>Whether every call that is seen stands behind a test.</summary>
    private static bool IsCalledGuarded(IMethodSymbol method, FlowContext context, int depth)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction))
            return false;
        var calls = context.Model.Names.References(method, context.Cancellation);
        return calls.Count > 0 && calls.All(c => IsGuarded(c, context, depth + 1));
    }

    /// <summary><c>if (!OperatingSystem.IsWindows()) return;</c></summary>
    private static bool Leaves(StatementSyntax statement, FlowContext context) =>
        statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } tested } assert } && assert.Expression.ToString().EndsWith("Assert", StringComparison.Ordinal) && Says(tested[0].Expression, true, context) == true
        || statement is IfStatementSyntax { Else: null } choice && Says(choice.Condition, false, context) == true
        && (choice.Statement is BlockSyntax block ? block.Statements.LastOrDefault() : choice.Statement) is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax;

    /// <summary>Whether a condition, where it has the given outcome, means Windows (true) or another system (false); null where it tells nothing.</summary>
    private static bool? Says(ExpressionSyntax condition, bool outcome, FlowContext context, int depth = 0)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax inner:
                return Says(inner.Expression, outcome, context, depth);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return Says(not.Operand, !outcome, context, depth);
            case BinaryExpressionSyntax binary:
                return OfBinary(binary, outcome, context, depth);
            default:
                var words = condition.ToString();
                var windows = s_windows.Any(words.Contains);
                if (windows != s_others.Any(words.Contains))
                    return windows == outcome;
                return depth < MaxDepth && condition is IdentifierNameSyntax or MemberAccessExpressionSyntax && Initial(condition, context) is { } value ? Says(value, outcome, context, depth + 1) : null;
        }
    }

    private static bool? OfBinary(BinaryExpressionSyntax binary, bool outcome, FlowContext context, int depth)
    {
        switch ((SyntaxKind)binary.RawKind)
        {
            case SyntaxKind.LogicalAndExpression:
                return outcome ? Says(binary.Left, true, context, depth) ?? Says(binary.Right, true, context, depth) : null;
            case SyntaxKind.LogicalOrExpression:
                return outcome ? null : Says(binary.Left, false, context, depth) ?? Says(binary.Right, false, context, depth);
            case SyntaxKind.NotEqualsExpression:
                outcome = !outcome;
                goto case SyntaxKind.EqualsExpression;
            case SyntaxKind.EqualsExpression:
                if (binary.Right.ToString() == "false")
                    outcome = !outcome;
                var words = binary.ToString();
                var windows = s_windows.Any(words.Contains);
                return windows == s_others.Any(words.Contains) ? null : windows == outcome;
            default:
                return null;
        }
    }

    /// <summary>The value that a variable is given where it is declared, or that a property returns.</summary>
    private static ExpressionSyntax? Initial(ExpressionSyntax name, FlowContext context) =>
        context.Compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name, context.Cancellation).Symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
            _ => null,
        };
}
