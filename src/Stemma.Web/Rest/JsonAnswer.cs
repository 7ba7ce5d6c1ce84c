using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Stemma.Web.Rendering;

namespace Stemma.Web.Rest;

/// <summary>A value as JSON with an ETag made from its bytes.</summary>
internal sealed class JsonAnswer<T>(T value) : IResult, IEndpointMetadataProvider, IStatusCodeHttpResult, IRememberedAnswer
{
    public int? StatusCode => StatusCodes.Status200OK;

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(value, RestJson.Options);

    public Task ExecuteAsync(HttpContext httpContext) => RawJson.Send(httpContext, ToBytes());
}

/// <summary>JSON of one of the exchange formats, written by its own writer.</summary>
internal sealed class RawJson(Action<Stream> write) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(JsonElement), ["application/json"]));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return Send(httpContext, bytes.ToArray());
    }

    /// <summary>The type of the content.</summary>
    public const string Type = "application/json; charset=utf-8";

    /// <summary>The tag of these bytes.</summary>
    public static string TagOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));

    public static Task Send(HttpContext context, byte[] bytes) => Answers.Bytes(context, bytes, TagOf(bytes), Type);
}
