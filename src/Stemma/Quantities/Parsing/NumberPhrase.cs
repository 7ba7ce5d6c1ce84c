using Stemma.Quantities.Lexicon;

namespace Stemma.Quantities.Parsing;

/// <summary>A number with what belongs to it, before the filter decides whether it measures anything.</summary>
internal struct NumberPhrase
{
    public int Start;
    public int NumberStart;
    public int NumberEnd;
    public int End;
    public int UnitStart;
    public int UnitEnd;
    public decimal Value;
    public decimal? Upper;
    public QuantityModifier Modifier;
    public UnitKind Unit;
    public bool Arabic;
    public bool BareOne;
    public bool Vague;
    public bool Large;
    public bool Prefixed;
    public bool Complete;
}
