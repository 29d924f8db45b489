namespace TcpLint.Tests.SpecimenRuns;

/// <summary>Rows of a theory, one for each specimen, so that a failure names its file.</summary>
internal static class SpecimenRows
{
    /// <summary>The row of a theory that no specimen concerns: xunit fails a theory without rows.</summary>
    public const string None = "(no specimen)";

    /// <summary>The specimens that concern a check and are not on its list of gaps.</summary>
    public static TheoryData<string> Met(string list, Func<Specimen, bool> concerns) =>
        Rows(SpecimenFolder.All.Where(concerns).Select(s => s.Name).Except(SpecimenFolder.Gaps(list).Select(g => g.Name)));

    /// <summary>Those that concern it and are on the list.</summary>
    public static TheoryData<string> Open(string list, Func<Specimen, bool> concerns) =>
        Rows(SpecimenFolder.All.Where(concerns).Select(s => s.Name).Intersect(SpecimenFolder.Gaps(list).Select(g => g.Name)));

    private static TheoryData<string> Rows(IEnumerable<string> names)
    {
        var rows = new TheoryData<string>(names);
        if (rows.Count == 0)
            rows.Add(None);
        return rows;
    }
}
