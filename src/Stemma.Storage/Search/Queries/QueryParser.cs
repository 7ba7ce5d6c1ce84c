using System.Globalization;
using Stemma.Storage.Search.Index;
using Stemma.Text;

namespace Stemma.Storage.Search.Queries;

/// <summary>Reads the query language of docs/LIBRARY.md. Never fails: what is odd is searched as words and reported.</summary>
internal sealed class QueryParser
{
    /// <summary>Deeper brackets are read as if they were not there.</summary>
    private const int MaximalDepth = 32;

    /// <summary>Words of one query; more are left out and reported.</summary>
    private const int MaximalWords = 64;

    private readonly string _text;
    private readonly ScriptFolding _folding;
    private int _at;
    private int _depth;
    private int _words;

    private QueryParser(string text, ScriptFolding folding)
    {
        _text = text;
        _folding = folding;
    }

    /// <summary>What could not be understood.</summary>
    private List<string> Problems { get; } = [];

    /// <summary>The query, or null when there is nothing in it to look for.</summary>
    public static (QueryNode? Query, List<string> Problems) Parse(string text, ScriptFolding folding)
    {
        var parser = new QueryParser(text.Length > 4000 ? text[..4000] : text, folding);
        if (text.Length > 4000)
        {
            parser.Problems.Add("the query is longer than 4,000 characters; the rest was left out");
        }

        var parts = new List<QueryNode>();
        while (true)
        {
            if (parser.Or() is { } part)
            {
                parts.Add(part);
            }

            if (!parser.Skip())
            {
                break;
            }

            // A bracket that closes nothing.
            parser._at++;
        }

        return (Join(parts, p => new AllOf(p)), parser.Problems);
    }

    private static QueryNode? Join(List<QueryNode> parts, Func<List<QueryNode>, QueryNode> join) => parts.Count switch { 0 => null, 1 => parts[0], _ => join(parts) };

    private QueryNode? Or()
    {
        var parts = new List<QueryNode>();
        do
        {
            if (And() is { } part)
            {
                parts.Add(part);
            }
        }
        while (Keyword("OR") || Mark('|'));

        return Join(parts, p => new AnyOf(p));
    }

    private QueryNode? And()
    {
        var parts = new List<QueryNode>();
        while (true)
        {
            _ = Keyword("AND") || Mark('&');
            if (!Skip() || _text[_at] is ')' or '）' or '|' || IsKeyword("OR"))
            {
                return Join(parts, p => new AllOf(p));
            }

            if (Not() is { } part)
            {
                parts.Add(part);
            }
        }
    }

    private QueryNode? Not()
    {
        var negative = false;
        while (Keyword("NOT") || Minus())
        {
            negative = !negative;
        }

        if (!Skip() || _text[_at] is ')' or '）')
        {
            return null;
        }

        var part = Primary();
        return part is null || !negative ? part : new Without(part);
    }

    private QueryNode? Primary()
    {
        var c = _text[_at];
        if (c is '(' or '（')
        {
            _at++;
            if (++_depth > MaximalDepth)
            {
                _depth--;
                return null;
            }

            var inner = Or();
            _depth--;
            _ = Skip() && _text[_at] is ')' or '）' ? _at++ : _at;
            return inner;
        }

        if (Closer(c) is { } closer)
        {
            return WordsOf(Quoted(closer));
        }

        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('(' or ')' or '（' or '）' or '|') && Closer(_text[_at]) is null)
        {
            if (_text[_at] is ':' or '：' && Field(_folding.Fold(_text[start.._at])) is { } field)
            {
                _at++;
                return Filter(field, Value());
            }

            _at++;
        }

        // A lone mark must not stop the reading.
        _at = Math.Max(_at, start + 1);
        return WordsOf(_text[start.._at]);
    }

    private string Value()
    {
        if (_at < _text.Length && Closer(_text[_at]) is { } closer)
        {
            return Quoted(closer);
        }

        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not (')' or '）' or '|'))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private string Quoted(char closer)
    {
        var start = ++_at;
        var end = _text.IndexOf(closer, start);
        if (end < 0)
        {
            Problems.Add($"a quotation mark is not closed: {_text[(start - 1)..]}");
            end = _text.Length;
        }

        _at = Math.Min(end + 1, _text.Length);
        return _text[start..end];
    }

    private Words? WordsOf(string printed)
    {
        var folded = _folding.Fold(printed).Trim();
        if (Tokens.Of(folded).Count == 0)
        {
            if (printed.Trim().Length > 0)
            {
                Problems.Add($"nothing to look for in: {printed}");
            }

            return null;
        }

        if (++_words > MaximalWords)
        {
            if (_words == MaximalWords + 1)
            {
                Problems.Add(string.Create(CultureInfo.InvariantCulture, $"more than {MaximalWords} words; the rest was left out"));
            }

            return null;
        }

        return new Words(printed.Trim(), [folded]);
    }

    private QueryNode? Filter(string field, string value)
    {
        if (value.Length == 0)
        {
            Problems.Add($"{field}: has no value");
            return null;
        }

        switch (field)
        {
            case "has":
                return new Fact([FilterTerms.Has(value.ToLowerInvariant().TrimEnd('s'))]);
            case "act":
                return new Fact([FilterTerms.Act(value.ToLowerInvariant())]);
            case "lang":
                return new FactRange(FilterTerms.Language(value), FilterTerms.Language(value) + "\uFFFD");
            case "date" or "after" or "before":
                return Dates(field, value);
            default:
                return new NamedFilter(field, value.Trim());
        }
    }

    /// <summary>2024, 2024-10, 2024-10-31, or two of them with two dots between; either may be absent.</summary>
    private FactRange? Dates(string field, string value)
    {
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        var (from, to) = field switch
        {
            "after" => (value, ""),
            "before" => ("", value),
            _ => dots < 0 ? (value, value) : (value[..dots], value[(dots + 2)..]),
        };
        if (!IsDate(from) || !IsDate(to))
        {
            Problems.Add($"{field}:{value}: expected 2024, 2024-10, 2024-10-31 or 2024-10-01..2024-10-31");
            return null;
        }

        return new FactRange(FilterTerms.Day(from.Length > 0 ? from : "0000"), FilterTerms.Day((to.Length > 0 ? to : "9999") + "~"));
    }

    private static bool IsDate(string value) => value.Length == 0 || DateOnly.TryParseExact(value, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string? Field(string name) => name switch
    {
        "outlet" or "媒体" or "来源" => "outlet",
        "entity" or "实体" => "entity",
        "speaker" or "say" or "says" or "发言人" => "speaker",
        "to" or "对象" => "to",
        "via" or "转引" => "via",
        "date" or "日期" => "date",
        "after" or "since" => "after",
        "before" or "until" => "before",
        "has" or "含" => "has",
        "act" => "act",
        "lang" or "language" => "lang",
        _ => null,
    };

    private static char? Closer(char c) => c switch { '"' or '＂' => c, '“' => '”', '「' => '」', '『' => '』', '《' => '》', _ => null };

    private bool Skip()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at < _text.Length;
    }

    private bool IsKeyword(string word) => Skip()
        && string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0
        && (_at + word.Length == _text.Length || char.IsWhiteSpace(_text[_at + word.Length]) || _text[_at + word.Length] is '(' or '（' or '"' or '“' or '「');

    private bool Keyword(string word)
    {
        var found = IsKeyword(word);
        _at += found ? word.Length : 0;
        return found;
    }

    private bool Mark(char mark)
    {
        var found = Skip() && _text[_at] == mark;
        _at += found ? 1 : 0;
        return found;
    }

    private bool Minus() => Skip() && _text[_at] is '-' or '－' && _at + 1 < _text.Length && !char.IsWhiteSpace(_text[_at + 1]) && Mark(_text[_at]);
}
