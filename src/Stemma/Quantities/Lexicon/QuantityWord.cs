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

    /// <summary>A mark that a number sets (2%的目标): not counted behind the number, but before it (目标为2%).</summary>
    Aim,

    /// <summary>The first part of the name of a design (歼 in 歼16, 波音 in 波音747), whose number counts nothing.</summary>
    Design,

    /// <summary>A verb by which a source gives out what follows, a number too (宣布, 公布, 威胁).</summary>
    Tells,

    /// <summary>A verb that gives out only a clause, and tells a deed where the number is its object (发现三人, 提出五点).</summary>
    Clause,

    /// <summary>A verb that puts out a text (发出, 颁布).</summary>
    Issues,

    /// <summary>A text that is put out; what follows it in the sentence is what it says (新规, 公告).</summary>
    Notice,
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
