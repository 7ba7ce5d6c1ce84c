using System.Buffers;
using Stemma.Text;

namespace Stemma.Entities;

/// <summary>The shorter forms by which an article may go on to name what it has named in full.</summary>
internal static class NameForms
{
    private const int ShortestBodyName = 3;

    /// <summary>What parts the first from the last part of a foreign name.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create("· .-");

    private static readonly SearchValues<char> LatinJoints = SearchValues.Create("· ");

    /// <summary>The forms of a folded name, itself first.</summary>
    /// <param name="name">The folded full name.</param>
    /// <param name="type">Kind of thing.</param>
    /// <param name="surname">Length of a Japanese or two-character surname at its start, or 0.</param>
    /// <param name="owner">Length of a state's or place's name at its start, or 0.</param>
    public static IEnumerable<string> Of(string name, EntityType type, int surname, int owner)
    {
        yield return name;
        if (type == EntityType.Person)
        {
            var joints = char.IsAsciiLetter(name[0]) ? LatinJoints : Joints;
            var dot = name.AsSpan().LastIndexOfAny(joints);
            if (dot >= 0)
            {
                if (name.Length - dot - 1 >= 2)
                {
                    yield return name[(dot + 1)..];
                }

                var first = name.AsSpan().IndexOfAny(joints);
                if (first >= 2)
                {
                    yield return name[..first];
                }

                if (first < dot)
                {
                    yield return name[(first + 1)..];
                }
            }
            else if (surname >= 2 && name.Length > surname)
            {
                yield return name[..surname];
            }
        }
        else if (type == EntityType.Org && owner > 0 && name.Length - owner >= ShortestBodyName)
        {
            yield return name[owner..];
        }
    }
}
