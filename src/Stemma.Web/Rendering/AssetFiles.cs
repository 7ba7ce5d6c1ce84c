using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Stemma.Web.Rendering;

/// <summary>Style, scripts and icon, built into the assembly. Immutable, thread-safe.</summary>
public sealed class AssetFiles
{
    private const string Prefix = "assets/";

    private readonly FrozenDictionary<string, AssetFile> _files;

    /// <summary>Loads all.</summary>
    public AssetFiles() => _files = typeof(AssetFiles).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(n => n[Prefix.Length..], Load, StringComparer.Ordinal);

    /// <summary>Whether the scripts were built: where Node.js was absent, pages do without.</summary>
    public bool HasScripts => _files.ContainsKey("page.js");

    /// <summary>Address of a file; changes with its content, so that browsers may keep it.</summary>
    public string Url(string name) => _files.TryGetValue(name, out var file) ? $"/assets/{name}?v={file.Tag}" : "/assets/" + name;

    /// <summary>Answers a request for a file.</summary>
    public Task Send(HttpContext context, string name)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var headers = context.Response.Headers;
        headers.ETag = $"\"{file.Tag}\"";
        headers.CacheControl = context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = "Accept-Encoding";
        context.Response.ContentType = file.Type;
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(file.Tag, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var packed = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal);
        if (packed)
        {
            headers.ContentEncoding = "gzip";
        }

        var bytes = packed ? file.Packed : file.Bytes;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, 0, bytes.Length, context.RequestAborted);
    }

    private static AssetFile Load(string resource)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        var type = Path.GetExtension(resource) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };
        return new AssetFile(bytes, packed.ToArray(), type, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8)));
    }

    private sealed record AssetFile(byte[] Bytes, byte[] Packed, string Type, string Tag);
}
