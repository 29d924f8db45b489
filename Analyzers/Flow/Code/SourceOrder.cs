using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TcpLint.Flow;

/// <summary>The order of the code of a compilation, by file and place: the same however the files come. What is one defect in several places is found at the first.</summary>
internal static class SourceOrder
{
    public static SyntaxNode? FirstInSource(this IEnumerable<SyntaxNode> nodes) => nodes.InSourceOrder(n => n).FirstOrDefault();

    public static IEnumerable<T> InSourceOrder<T>(this IEnumerable<T> items, Func<T, SyntaxNode> place) =>
        items.OrderBy(i => place(i).SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(i => place(i).SpanStart);

    public static bool IsBefore(this SyntaxNode one, SyntaxNode other) =>
        one.SyntaxTree == other.SyntaxTree ? one.SpanStart < other.SpanStart : string.CompareOrdinal(one.SyntaxTree.FilePath, other.SyntaxTree.FilePath) < 0;

    /// <summary>Whether two nodes begin at the same place.</summary>
    public static bool BeginsAt(this SyntaxNode one, SyntaxNode other) => one.SyntaxTree == other.SyntaxTree && one.SpanStart == other.SpanStart;
}
