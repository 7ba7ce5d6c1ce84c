using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Conventions;

/// <summary>The invariants of ARCHITECTURE.md, checked.</summary>
public sealed partial class EngineConventions
{
    private static readonly Assembly EngineAssembly = typeof(Analysis).Assembly;

    [Fact]
    public void Public_types_cannot_be_changed_after_construction()
    {
        var settable = from type in EngineAssembly.GetExportedTypes()
                       from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                       where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                       select $"{type.FullName}.{property.Name}";
        var fields = from type in EngineAssembly.GetExportedTypes()
                     where !type.IsEnum
                     from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
                     where !field.IsInitOnly && !field.IsLiteral
                     select $"{type.FullName}.{field.Name}";
        Assert.Empty(settable.Concat(fields));
    }

    [Fact]
    public void No_static_state_can_change()
    {
        var mutable = from type in EngineAssembly.GetTypes()
                      where !type.IsEnum && !type.Name.Contains('<', StringComparison.Ordinal) && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
                      from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
                      where !field.IsInitOnly && !field.IsLiteral && field.GetCustomAttribute<CompilerGeneratedAttribute>() is null
                      where type.Namespace?.StartsWith("Stemma", StringComparison.Ordinal) == true
                      select $"{type.FullName}.{field.Name}";
        Assert.Empty(mutable);
    }

    [Fact]
    public void Only_reading_does_input_and_nothing_knows_the_time_of_day()
    {
        var engine = Path.Combine(SharedFolder.Root, "src", "Stemma");
        var offenders = from file in Directory.EnumerateFiles(engine, "*.cs", SearchOption.AllDirectories)
                        let relative = Path.GetRelativePath(engine, file)
                        from line in File.ReadLines(file)
                        where TimeOfDay().IsMatch(line) || (!relative.StartsWith("Reading", StringComparison.Ordinal) && InputOutput().IsMatch(line))
                        select $"{relative}: {line.Trim()}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Files_stay_small()
    {
        var long_ = from file in Directory.EnumerateFiles(Path.Combine(SharedFolder.Root, "src"), "*.cs", SearchOption.AllDirectories)
                    let lines = File.ReadLines(file).Count()
                    where lines > 320
                    select $"{Path.GetFileName(file)}: {lines} lines";
        Assert.Empty(long_);
    }

    [GeneratedRegex(@"\b(DateTime(Offset)?\.(Now|UtcNow|Today)|Guid\.NewGuid|Random\.Shared|new Random\(\))")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"(?<![\w.])(File|Directory|Console|HttpClient|Environment|Process)\.(?!Separator)[A-Z]")]
    private static partial Regex InputOutput();
}
