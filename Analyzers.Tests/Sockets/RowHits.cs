using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

/// <summary>The members of a row's own type, in all frameworks, that the row speaks of.</summary>
internal sealed record RowHits(SocketMember Row, IReadOnlyList<ISymbol> Members)
{
    public static IReadOnlyList<RowHits> All { get; } =
    [
        .. from row in SocketApi.Members
           select new RowHits(
               row,
               [.. from framework in FrameworkApi.All from member in framework.Members where SocketApiTests.Belongs(member.Member, member.Row, row) select member.Member]),
    ];
}
