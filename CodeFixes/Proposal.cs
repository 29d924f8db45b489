using Microsoft.CodeAnalysis;

namespace TcpLint.CodeFixes;

/// <summary>A change that should cure a finding.</summary>
/// <param name="Title">What the user reads in the menu.</param>
/// <param name="Changed">The solution with the change in it.</param>
internal sealed record Proposal(string Title, Solution Changed);
