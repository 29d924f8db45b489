using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

/// <summary>Flips every column of every row in turn, in every way.</summary>
public class SocketApiMutationTests
{
    [Fact]
    public void No_flipped_row_survives()
    {
        var mutants = (from hit in RowHits.All from mutant in Mutants(hit.Row) select (hit, mutant)).ToList();
        Assert.True(mutants.Count > 30 * RowHits.All.Count);
        Assert.Empty(
            from pair in mutants
            where !ApiExpectations.Violations(pair.mutant, pair.hit.Members).Any()
            select $"{pair.hit.Row} -> {pair.mutant}");
    }

    private static IEnumerable<SocketMember> Mutants(SocketMember row) =>
    [
        .. Enum.GetValues<SocketCall>().Where(call => call != row.Call).Select(call => row with { Call = call }),
        .. Enum.GetValues<CallForm>().Where(form => form != row.Form).Select(form => row with { Form = form }),
        .. Enum.GetValues<EndOfStream>().Where(end => end != row.End).Select(end => row with { End = end }),
        .. Enum.GetValues<SocketCall>().Where(set => set != row.Set).Select(set => row with { Set = set }),
        row with { ThrowsForNetwork = !row.ThrowsForNetwork },
        .. Wrappings(row.Wrapping).Select(wrapping => row with { Wrapping = wrapping }),
    ];

    private static IEnumerable<Wrapping?> Wrappings(Wrapping? wrapping) => wrapping is null
        ? [new(null, null, OwnsWhen: false, OwnsByDefault: true)]
        :
        [
            null,
            wrapping with { Inner = wrapping.Inner is null ? "stream" : null },
            wrapping with { Flag = wrapping.Flag is null ? "leaveOpen" : null },
            wrapping with { OwnsWhen = !wrapping.OwnsWhen },
            wrapping with { OwnsByDefault = !wrapping.OwnsByDefault },
        ];
}
