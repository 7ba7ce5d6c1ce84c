namespace Stemma.Quantities.Counting;

/// <summary>Chinese names of series whose models are numbered: 轰6, 歼-16, 运20, 苏35, 东风17, 长征五号.</summary>
internal static class Models
{
    /// <summary>Whether a number behind the folded character numbers a model and counts nothing.</summary>
    public static bool Opens(char folded) => folded is '轰' or '歼' or '运' or '苏' or '图' or '米' or '直' or '强' or '警' or '预' or '侦';
}
