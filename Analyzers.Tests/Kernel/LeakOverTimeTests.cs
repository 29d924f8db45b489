using TcpLint.Tests.Docs;
using TcpLint.Tests.Docs.Pictures;
using TcpLint.Tests.Sockets;

namespace TcpLint.Tests.Kernel;

/// <summary>A leak as it is seen in production: a little more every moment.</summary>
public class LeakOverTimeTests
{
    private const string Picture = "docs/images/close-wait.svg";
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(0.5);

    private static readonly RuleProgram s_program = new("TCP1001", LifetimePrograms.All.First(program => program.Rule == "TCP1001").Defect, """
        var counts = new List<int>();
        for (var sample = 0; sample <= 12; sample++)
        {
            counts.Add(Count(1, Port, "08"));
            for (var client = 0; client < 5; client++, Thread.Sleep(100))
            {
                var c = Connected();
                c.GetStream().WriteByte(0);
                Code.Serve(Loopback);
                c.Close();
            }
        }
        Show(string.Join(" ", counts));
        """, "", "");

    [LinuxFact]
    public async Task Every_client_leaves_one_more_in_CLOSE_WAIT_and_none_after_the_fix()
    {
        var project = await ProgramRun.ProjectOfAsync(s_program);
        var leaking = await CountsAsync(project);
        var mended = await CountsAsync(await ProgramRun.FixedAsync(project, s_program.Rule));
        Assert.Equal(leaking.Order(), leaking);
        Assert.InRange(leaking[^1], 5 * (leaking.Count - 2), 5 * leaking.Count);
        // The last one may be on its way out.
        Assert.All(mended, count => Assert.InRange(count, 0, 1));
        if (Environment.GetEnvironmentVariable(GeneratedDocument.WriteVariable) == "1")
            GeneratedDocument.IsCurrent(Picture, LeakPicture.Of(s_every, leaking, mended));
    }

    private static async Task<IReadOnlyList<int>> CountsAsync(Microsoft.CodeAnalysis.Project project) =>
        [.. (await ProgramRun.ShownAsync(project)).Split(' ').Select(int.Parse)];
}
