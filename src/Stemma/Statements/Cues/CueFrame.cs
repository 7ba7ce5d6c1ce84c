namespace Stemma.Statements.Cues;

/// <summary>How a cue stands to the words that it reports.</summary>
internal enum CueFrame : byte
{
    /// <summary>No cue at all: a longer expression that only looks like one (名称, 拒绝评论).</summary>
    None,

    /// <summary>A clause or quotation behind it or before it (表示, 说).</summary>
    Clause,

    /// <summary>What is asked follows at once (呼吁各方停火).</summary>
    Request,

    /// <summary>What is judged follows, a clause or a noun phrase (谴责, 否认, 感谢).</summary>
    Object,

    /// <summary>What is judged stands before it behind 对 or 就 (对计划表示欢迎).</summary>
    Toward,

    /// <summary>The name given to something follows (称之为, 形容…“…”).</summary>
    Naming,

    /// <summary>A medium reports; the words may be someone else's (报道称).</summary>
    Report,

    /// <summary>A publication shows; only its publisher speaks (报告显示).</summary>
    Show,
}
