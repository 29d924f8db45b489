using BenchmarkDotNet.Running;
using TcpLint.Benchmarks;

// dotnet run -c Release --project Benchmarks -- --filter '*'
BenchmarkRunner.Run<AnalysisBenchmarks>(args: args);
