using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>The <c>Dispose</c> that a type lacks: an override of that of its base, or <c>IDisposable</c> in full.</summary>
internal sealed class DisposeMember
{
    private readonly FixSite _site;
    private readonly INamedTypeSymbol _type;
    private readonly TypeDeclarationSyntax _part;
    private readonly IMethodSymbol? _overridden;

    private DisposeMember(FixSite site, INamedTypeSymbol type, TypeDeclarationSyntax part, IMethodSymbol? overridden)
    {
        _site = site;
        _type = type;
        _part = part;
        _overridden = overridden;
    }

    public bool IsOverride => _overridden is not null;

    /// <summary>Null where the type cannot be given one: a base that disposes and lets nobody join in, a derived type that has a <c>Dispose</c> of its own.</summary>
    public static DisposeMember? Of(HeldMember member, FixSite site)
    {
        var type = member.Type;
        if (PartOf(type, site) is not { } part || type.IsStatic || part.OpenBraceToken.IsKind(SyntaxKind.None) || Layout.IsOneLine(part, site.Text))
            return null;
        if (type.BaseType is { } above && above.AllInterfaces.Any(IsDisposing))
            return Overridable(above, site) is { } dispose ? new DisposeMember(site, type, part, dispose) : null;
        return type.AllInterfaces.Any(IsDisposing) || HasDerivedDispose(type, site) ? null : new DisposeMember(site, type, part, null);
    }

    /// <summary>Gives it to the type, with the lines in it.</summary>
    public bool Add(SolutionEdit edit, IReadOnlyList<string> lines)
    {
        var text = _part.SyntaxTree.GetText();
        var system = SystemName.At(_part, _site);
        edit.Add(_part.SyntaxTree, new[] { Members(text, IsOverride ? Override(lines) : Implementation(lines, system.Prefix)) });
        if (!IsOverride)
            edit.Add(_part.SyntaxTree, system.Using(text).Append(BaseListEntry(system.Prefix + "IDisposable")));
        return true;
    }

    private IEnumerable<string> Override(IReadOnlyList<string> lines)
    {
        var style = Style;
        var isBool = _overridden!.Parameters.Length == 1;
        var parameter = isBool ? _overridden.Parameters[0].Name : null;
        var body = isBool ? BodyText.Guarded($"if ({parameter})", lines, style) : lines;
        if (!_overridden.IsAbstract)
            body = (isBool ? body.Append("") : body).Append($"base.Dispose({parameter});");
        var accessibility = _overridden.DeclaredAccessibility switch
        {
            Accessibility.Public => "public",
            Accessibility.ProtectedOrInternal when SymbolEqualityComparer.Default.Equals(_overridden.ContainingAssembly, _type.ContainingAssembly) => "protected internal",
            _ => "protected",
        };
        return Documented(style.Braced($"{accessibility} override void Dispose({(isBool ? "bool " + parameter : "")})", body));
    }

    /// <summary>A type that can be derived from gets the <c>Dispose(bool)</c> through which derived types join in.</summary>
    private IEnumerable<string> Implementation(IReadOnlyList<string> lines, string prefix)
    {
        var style = Style;
        if (_type.IsSealed)
            return Documented(lines.Count == 1 && style.UsesExpressionBodies ? new[] { "public void Dispose() => " + lines[0] } : style.Braced("public void Dispose()", lines));
        return Documented(style.Braced("public void Dispose()", new[] { "Dispose(true);", prefix + "GC.SuppressFinalize(this);" }))
            .Append("")
            .Concat(Documented(
                style.Braced("protected virtual void Dispose(bool disposing)", BodyText.Guarded("if (disposing)", lines, style)),
                "/// <summary>Closes what the object holds.</summary>", "/// <param name=\"disposing\">Whether <c>Dispose</c> is called, rather than a finalizer.</param>"));
    }

    /// <summary>Under a comment, where the type's other methods have one.</summary>
    private IEnumerable<string> Documented(IEnumerable<string> lines, params string[] comment) =>
        _part.Members.OfType<MethodDeclarationSyntax>().Any(m => m.GetLeadingTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)))
            ? (comment.Length > 0 ? comment : new[] { "/// <inheritdoc />" }).Concat(lines)
            : lines;

    private CodeStyle Style => new(_part.SyntaxTree.GetRoot(_site.Cancellation));

    /// <summary>The lines at the end of the type, after a blank one.</summary>
    private TextChange Members(SourceText text, IEnumerable<string> lines)
    {
        var brace = _part.CloseBraceToken.SpanStart;
        var line = text.Lines.GetLineFromPosition(brace);
        var first = _part.Members.FirstOrDefault(m => Layout.LineOf(text, m.SpanStart) != Layout.LineOf(text, _part.OpenBraceToken.SpanStart));
        var layout = Layout.Of(first ?? (SyntaxNode)_part, text);
        var members = (_part.Members.Count > 0 ? layout.NewLine : "") + BodyText.Lines(layout, first is null ? layout.Indent + layout.Unit : layout.Indent, lines);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, brace)))
            ? new TextChange(new TextSpan(line.Start, 0), members)
            : new TextChange(new TextSpan(brace, 0), layout.NewLine + members + Layout.IndentOf(text, _part.SpanStart));
    }

    private TextChange BaseListEntry(string name)
    {
        if (_part.BaseList is { Types: { Count: > 0 } types })
            return new TextChange(new TextSpan(types.Last().Span.End, 0), ", " + name);
        var head = (SyntaxNode?)_part.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault() ?? _part.TypeParameterList;
        return new TextChange(new TextSpan(head?.Span.End ?? _part.Identifier.Span.End, 0), " : " + name);
    }

    /// <summary>The part that names what the type is, or that of the finding.</summary>
    private static TypeDeclarationSyntax? PartOf(INamedTypeSymbol type, FixSite site)
    {
        var parts = type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(site.Cancellation)).OfType<TypeDeclarationSyntax>()
            .Where(p => site.Document.Project.Solution.GetDocument(p.SyntaxTree) is { } document && !GeneratedCode.IsGenerated(document)).ToList();
        return parts.FirstOrDefault(p => p.BaseList is not null) ?? parts.FirstOrDefault(p => p.Contains(site.Node)) ?? parts.FirstOrDefault();
    }

    private static bool IsDisposing(INamedTypeSymbol type) => type.SpecialType == SpecialType.System_IDisposable || type.Name == "IAsyncDisposable";

    /// <summary>The <c>Dispose(bool)</c> of a base, or its <c>Dispose()</c> where that can be overridden itself.</summary>
    private static IMethodSymbol? Overridable(INamedTypeSymbol above, FixSite site)
    {
        var all = new List<IMethodSymbol>();
        for (var type = above; type is not null; type = type.BaseType)
            all.AddRange(type.GetMembers("Dispose").OfType<IMethodSymbol>().Where(m => !m.IsStatic && site.Model.Compilation.IsSymbolAccessibleWithin(m, above)));
        var last = all.FirstOrDefault(m => m.Parameters.Length == 1 && m.Parameters[0].Type.SpecialType == SpecialType.System_Boolean && m.DeclaredAccessibility != Accessibility.Private) ?? all.FirstOrDefault(m => m.Parameters.IsEmpty && m.DeclaredAccessibility != Accessibility.Private);
        return last is { IsSealed: false } && (last.IsVirtual || last.IsAbstract || last.IsOverride) ? last : null;
    }

    private static bool HasDerivedDispose(INamedTypeSymbol type, FixSite site) => !type.IsSealed
        && site.Model.Compilation.GetSymbolsWithName("Dispose", SymbolFilter.Member, site.Cancellation).Any(m => Derives(m.ContainingType, type));

    private static bool Derives(INamedTypeSymbol? type, INamedTypeSymbol from)
    {
        for (var above = type?.BaseType; above is not null; above = above.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(above.OriginalDefinition, from))
                return true;
        }

        return false;
    }
}
