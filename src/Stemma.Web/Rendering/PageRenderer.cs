using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Stemma.Web.Rendering;

/// <summary>Renders a component to a whole page. Everything that a component writes is encoded. Thread-safe.</summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    /// <summary>Renders <typeparamref name="TPage"/> with its model.</summary>
    public async Task<RenderedPage> Render<TPage>(params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        var values = ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value));
        await using var renderer = new HtmlRenderer(services, loggers);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TPage>(values);
            using var writer = new StringWriter(new StringBuilder(64 * 1024));
            writer.Write("<!DOCTYPE html>\n");
            root.WriteHtmlTo(writer);
            return writer.ToString();
        });
        return RenderedPage.Of(Encoding.UTF8.GetBytes(html));
    }
}

/// <summary>A page as it is sent.</summary>
/// <param name="Bytes">UTF-8.</param>
/// <param name="Tag">Changes when the bytes do.</param>
internal sealed record RenderedPage(byte[] Bytes, string Tag)
{
    public static RenderedPage Of(byte[] bytes) => new(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8)));
}
