using Stemma.Reading;
using Stemma.Reading.Inputs;

namespace Stemma.Tests.Reading;

/// <summary>Paths, folders, patterns, the standard input.</summary>
public sealed class InputFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("inputs").FullName;

    public InputFileTests()
    {
        foreach (var file in new[] { "b.md", "a.md", "sub/c.md", "sub/deep/d.html", ".hidden/e.md", "sub/.f.md" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, file))!);
            File.WriteAllText(Path.Combine(_folder, file), file);
        }
    }

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("", "a.md b.md sub/c.md sub/deep/d.html")]
    [InlineData("/sub", "sub/c.md sub/deep/d.html")]
    [InlineData("/*.md", "a.md b.md")]
    [InlineData("/?.md", "a.md b.md")]
    [InlineData("/**/*.md", "a.md b.md sub/c.md")]
    [InlineData("/*/*.md", "sub/c.md")]
    [InlineData("/sub/**", "sub/c.md sub/deep/d.html")]
    [InlineData("/none.md", "none.md")]
    [InlineData("/*.txt", "*.txt")]
    public void Paths(string path, string expected) =>
        Assert.Equal(expected, string.Join(' ', InputFiles.Expand([_folder + path]).Select(f => Path.GetRelativePath(_folder, f.Path).Replace('\\', '/'))));

    [Fact]
    public void A_file_named_twice_comes_once() => Assert.Single(InputFiles.Expand([_folder + "/a.md", _folder + "/a.md"]));

    [Fact]
    public void Standard_input_is_read_to_its_end()
    {
        using var stream = new MemoryStream([1, 2, 3]);
        Assert.Null(Assert.Single(InputFiles.Expand(["-"])).Load(stream, out var bytes));
        Assert.Equal([1, 2, 3], bytes);
    }

    [Theory]
    [InlineData("/none.md")]
    [InlineData("/*.txt")]
    public void What_is_not_there_is_rejected(string path)
    {
        var rejection = Assert.Single(InputFiles.Expand([_folder + path])).Load(Stream.Null, out var bytes);
        Assert.Equal(RejectionReason.Unreadable, rejection!.Reason);
        Assert.Empty(bytes);
    }

    [Fact]
    public void An_endless_standard_input_is_refused_at_the_limit()
    {
        var rejection = new InputFile("-").Load(new Endless(), out var bytes);
        Assert.Equal(RejectionReason.TooLarge, rejection?.Reason);
        Assert.Empty(bytes);
    }

    /// <summary>A stream without end, like /dev/zero.</summary>
    private sealed class Endless : MemoryStream
    {
        public override int Read(Span<byte> buffer) => buffer.Length;
    }
}
