namespace TcpLint.Tests.Robustness;

/// <summary>Tests that measure time or memory run by themselves: what runs beside them would be measured too.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredCollection
{
    public const string Name = "Measured";
}
