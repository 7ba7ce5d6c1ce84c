using System.Text;
using System.Text.Json;

namespace Stemma.Dossiers.Verification;

/// <summary>Goes through JSON in order and hands on every object that says where something stands.</summary>
/// <remarks>
/// Such an object has a start, an end or a content hash, or it is what <c>evidence</c> names: one that lacks the rest is handed on
/// all the same, so that no datum escapes by leaving out a field. Sections that later versions add are gone through too.
/// </remarks>
/// <param name="prefix">What stands before each cell.</param>
/// <param name="visit">Gets the cell and the object.</param>
/// <param name="missing">Gets the cell where evidence should be and is not.</param>
internal sealed class SpanWalk(string prefix, Action<string, JsonElement> visit, Action<string> missing)
{
    private readonly StringBuilder _cell = new(prefix);

    /// <summary>Goes through one property of the root.</summary>
    public void Property(JsonProperty property)
    {
        var mark = _cell.Length;
        _cell.Append('.').Append(property.Name);
        Value(property.Value, property.NameEquals("evidence"));
        _cell.Length = mark;
    }

    private void Value(JsonElement value, bool isEvidence)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                if (isEvidence || value.TryGetProperty("start", out _) || value.TryGetProperty("end", out _) || value.TryGetProperty("contentHash", out _))
                {
                    visit(_cell.ToString(), value);
                }

                foreach (var property in value.EnumerateObject())
                {
                    Property(property);
                }

                break;
            case JsonValueKind.Array when !isEvidence || value.GetArrayLength() > 0:
                var mark = _cell.Length;
                var i = 0;
                foreach (var element in value.EnumerateArray())
                {
                    _cell.Append('[').Append(i++).Append(']');
                    Value(element, isEvidence);
                    _cell.Length = mark;
                }

                break;
            default:
                if (isEvidence)
                {
                    missing(_cell.ToString());
                }

                break;
        }
    }
}
