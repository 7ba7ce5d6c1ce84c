namespace Stemma.Text.Lexicons;

/// <summary>What a lexicon entry is; each stage reads the tags that are its own.</summary>
public enum LexiconTag : byte
{
    /// <summary>A word of the general word list; payload unused.</summary>
    Word,

    /// <summary>A name in a gazetteer; payload indexes the gazetteer's aliases.</summary>
    Name,

    /// <summary>A string that must not be taken apart for names (发展中国家 holds no 中国).</summary>
    Blocker,

    /// <summary>A title or role of persons (总统, 发言人).</summary>
    Title,

    /// <summary>The last part of an organisation's, place's or force's name (委员会, 州, 军团).</summary>
    NameSuffix,

    /// <summary>A surname.</summary>
    Surname,

    /// <summary>A word by which anonymous people or groups are named (官员, 分析人士).</summary>
    Nominal,

    /// <summary>A word of time expressions.</summary>
    TimeWord,

    /// <summary>A numeral, modifier or unit of quantities.</summary>
    QuantityWord,

    /// <summary>A statement cue.</summary>
    Cue,

    /// <summary>A word that introduces a medium or document (据, 援引).</summary>
    ViaCue,

    /// <summary>A pronoun or demonstrative that refers to a speaker.</summary>
    Pronoun,

    /// <summary>A verb or noun of the event frames.</summary>
    EventWord,

    /// <summary>A word that sets the status of an event or statement (将, 拒绝, 可能).</summary>
    StatusWord,
}
