using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Stemma.Web.Rest;

/// <summary>The description of the REST interface, <c>/openapi/v1.json</c>: made from its code, with an example an operation.</summary>
internal static class RestDocument
{
    public static void AddTo(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o => RestJson.Configure(o.SerializerOptions));
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        var examples = Load();
        services.AddOpenApi("v1", options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Stemma",
                    Version = "1",
                    Description = "Reads a library of news articles: stories, statements, figures, events, claims, each with the exact words it rests on. Offsets are UTF-16 code units, half-open. Lists come in parts: send `next` back as `cursor`. Errors are problem+json (RFC 9457); answers have ETags.",
                };
                document.Servers?.Clear();
                return Task.CompletedTask;
            });
            options.AddOperationTransformer((operation, context, _) =>
            {
                if (operation.OperationId is { } name && examples[name] is { } example && operation.Responses?["200"].Content?.TryGetValue("application/json", out var media) == true)
                {
                    media.Example = example.DeepClone();
                }

                operation.Responses?.TryAdd("400", new OpenApiResponse { Description = "Something in the request is not as it should be; the detail says what (problem+json)." });
                operation.Responses?.TryAdd("401", new OpenApiResponse { Description = "The server wants a token: Authorization: Bearer TOKEN." });
                return Task.CompletedTask;
            });
        });
    }

    /// <summary>Answers on the samples, shortened, by operation.</summary>
    private static JsonNode Load()
    {
        using var stream = typeof(RestDocument).Assembly.GetManifestResourceStream("rest-examples.json")!;
        return JsonNode.Parse(stream)!;
    }
}
