using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TcpLint.Testing;

namespace TcpLint.Tests.Kernel;

/// <summary>Compiles a program, asks the shipped analyzer, applies the shipped fixes, and runs it in a process of its own.</summary>
internal static class ProgramRun
{
    private const int MostFixes = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static async Task<Project> ProjectOfAsync(RuleProgram program)
    {
        var state = new SolutionState();
        foreach (var file in program.Files)
            state.Sources.Add(file);
        if (program.Options is { } options)
            state.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + options + "\n"));
        return TestProject.Create(
            state, new CSharpParseOptions(LanguageVersion.Latest), new CSharpCompilationOptions(OutputKind.ConsoleApplication),
            await ReferenceAssemblies.Net.Net100.ResolveAsync(LanguageNames.CSharp, default));
    }

    /// <summary>What the rule says of the program's defect.</summary>
    public static async Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> FindingsAsync(Project project, string rule)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var run = await AnalyzerRun.RunAsync(compilation, ShippedComponents.Analyzers, project.AnalyzerOptions);
        return [.. run.ThrowIfCrashed().Findings.Where(f => f.Id == rule && f.Location.SourceTree?.FilePath == RuleProgram.DefectPath)];
    }

    /// <summary>The project after every fix that is offered for the rule; the same project when there is none.</summary>
    public static async Task<Project> FixedAsync(Project project, string rule)
    {
        foreach (var provider in ShippedComponents.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(rule)))
        {
            var run = new CodeFixRun(provider, p => FindingsAsync(p, rule));
            for (var i = 0; i < MostFixes; i++)
            {
                var changed = await run.FixOneAsync(project, default);
                if (changed == project)
                    break;
                project = changed;
            }
        }

        return project;
    }

    /// <summary>Two ways to a network namespace: as root, and as the root of a user namespace.</summary>
    private static readonly string[][] s_ways = [["--net"], ["--user", "--map-root-user", "--net"]];

    private static readonly Lazy<Task<string[]?>> s_way = new(async () =>
    {
        foreach (var way in s_ways)
        {
            if (await LeadsAsync(way))
                return way;
        }

        return null;
    });

    /// <summary>Whether this machine lets a test have a network namespace of its own.</summary>
    public static async Task<bool> MayHaveNetworkAsync() => await s_way.Value is not null;

    private static async Task<bool> LeadsAsync(string[] way)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("unshare", [.. way, "ip", "link", "set", "lo", "up"]) { RedirectStandardError = true })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>What the program shows. The process is gone when this returns.</summary>
    public static Task<string> ShownAsync(Project project, params string[] arguments) => ShownAsync(project, null, arguments);

    /// <summary>The same in a network namespace that some commands of a shell have made ready, and that goes with the process.</summary>
    public static async Task<string> ShownAsync(Project project, string? network, string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("tcplint-kernel-").FullName;
        try
        {
            var path = Path.Combine(folder, "program.dll");
            var emitted = (await project.GetCompilationAsync())!.Emit(path);
            Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
            await File.WriteAllTextAsync(Path.Combine(folder, "program.runtimeconfig.json"), $$"""
                { "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }
                """);
            return await RunAsync(network, [path, .. arguments]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> RunAsync(string? network, string[] arguments)
    {
        string[] command = [Path.Combine(BuildPaths.DotnetRoot, "dotnet"), "exec", .. arguments];
        if (network is not null)
            command = ["unshare", .. (await s_way.Value)!, "sh", "-c", $"{network} && exec \"$0\" \"$@\"", .. command];
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            var shown = (await process.StandardOutput.ReadToEndAsync(limit.Token)).Trim();
            await process.WaitForExitAsync(limit.Token);
            return shown + await errors;
        }
        catch (OperationCanceledException)
        {
            return $"nothing within {Patience.TotalSeconds} s";
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }
}
