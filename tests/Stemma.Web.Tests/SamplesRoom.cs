[assembly: AssemblyFixture(typeof(Stemma.Web.Tests.SamplesRoom))]

namespace Stemma.Web.Tests;

/// <summary>One server over the samples, for all tests that do not change it.</summary>
public sealed class SamplesRoom : IAsyncLifetime
{
    /// <summary>The server.</summary>
    public ReadingRoom Room { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Room = await ReadingRoom.OpenSamples();

    public ValueTask DisposeAsync() => Room.DisposeAsync();
}
