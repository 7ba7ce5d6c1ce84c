namespace Stemma.Quantities.Lexicon;

/// <summary>What a word does around a number.</summary>
internal enum QuantityWordKind : byte
{
    /// <summary>A unit or classifier.</summary>
    Unit,

    /// <summary>A currency that stands before its number.</summary>
    CurrencyBefore,

    /// <summary>A hedge that stands before the number.</summary>
    ModifierBefore,

    /// <summary>A hedge that stands behind the unit.</summary>
    ModifierAfter,

    /// <summary>A number in words that are no numeral (数以千计, 一半).</summary>
    Idiom,

    /// <summary>A name or fixed phrase that holds a numeral and counts nothing.</summary>
    Name,

    /// <summary>A verb or adverb that links what is counted to its number (失业率升至5%).</summary>
    Link,

    /// <summary>A verb that stands between nouns as a part of names for cases and people (新冠确诊病例).</summary>
    Attribute,

    /// <summary>What befalls people who are counted and called nothing else (12人死亡).</summary>
    Fate,

    /// <summary>A deed whose amount the number gives (罚款100万元).</summary>
    Deed,

    /// <summary>A height or range that a rate or price reaches (4.5%的水平); it is not counted.</summary>
    Level,
}

/// <summary>What kind of unit a unit is; the names in <c>knowledge/quantities/units.tsv</c> are these in lower case.</summary>
internal enum UnitKind : byte
{
    /// <summary>No unit.</summary>
    None,

    /// <summary>A classifier of things.</summary>
    Classifier,

    /// <summary>A classifier of people, or 人 itself.</summary>
    Person,

    /// <summary>死 and 伤, which count people.</summary>
    Casualty,

    /// <summary>国, which counts only in large numbers.</summary>
    Country,

    /// <summary>A unit of measure.</summary>
    Measure,

    /// <summary>A unit that counts only behind Arabic digits (度, 级).</summary>
    Degree,

    /// <summary>Percent, points of it, and multiples.</summary>
    Ratio,

    /// <summary>Points of an index.</summary>
    Points,

    /// <summary>A currency.</summary>
    Currency,
}

/// <summary>A word of quantities.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Unit">Of a unit, its kind.</param>
/// <param name="Modifier">Of a hedge or an idiom, how exact it makes the number.</param>
/// <param name="Value">Of an idiom, its number.</param>
internal readonly record struct QuantityWord(QuantityWordKind Kind, UnitKind Unit, QuantityModifier Modifier, decimal Value);
