namespace Stemma.Tests.Statements;

/// <summary>Which cue belongs to which frame where several stand in one sentence; see <see cref="Ledger"/> for the notation.</summary>
public sealed class WordsInsideWordsTests
{
    [Theory]
    [InlineData("普京说，他已下令发动反攻行动。", "普京 说: 他已下令发动反攻行动")]
    [InlineData("布林肯承诺降低成本，普京就指最新的数据是坏消息。", "布林肯 承诺 promise: 降低成本\n普京 指: 最新的数据是坏消息")]
    [InlineData("石破茂批评议会濫权，检察总长事后表示正在调查他的言论。", "石破茂 批评 accuse: 议会濫权\n检察总长 表示: 正在调查他的言论")]
    [InlineData("普京表示，战争即将结束，但是外界担心他会食言。", "普京 表示: 战争即将结束\n外界 担心 warn: 他会食言")]
    [InlineData("布林肯表示，朝鲜部队已经抵达，日本认为威胁正在增加。", "布林肯 表示: 朝鲜部队已经抵达，日本认为威胁正在增加\n日本 认为 via 布林肯: 威胁正在增加")]
    [InlineData("布林肯表示，他将提名接替的人选，他希望议会尽快表决。", "布林肯 表示: 他将提名接替的人选\n布林肯 希望 hope: 议会尽快表决")]
    [InlineData("布林肯表示，部队已经抵达，但他预期战事不会扩大。", "布林肯 表示: 部队已经抵达，但他预期战事不会扩大")]
    [InlineData("布林肯提议征收关税，在很大程度上主张集中权力。", "布林肯 提议 request: 征收关税\n布林肯 主张: 集中权力")]
    [InlineData("法新社引述消息人士报导，微软向竞选公司示警，指黑客锁定目标。", "消息人士 报导 via 法新社: 微软向竞选公司示警，指黑客锁定目标\n微软 指 via 法新社+消息人士: 黑客锁定目标")]
    public void Levels(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯强调不论谁当选，这都是双方关注的议题。", "布林肯 强调: 不论谁当选，这都是双方关注的议题")]
    [InlineData("布林肯指出在他任内，这些国家都没有受到入侵。", "布林肯 指出: 在他任内，这些国家都没有受到入侵")]
    [InlineData("日本官员表示石破茂在东京期间，将与韩国官员会谈。", "日本官员 表示: 石破茂在东京期间，将与韩国官员会谈")]
    [InlineData("布林肯指责普京政府的做法是失败的。", "布林肯 指责 accuse: 普京政府的做法是失败的")]
    [InlineData("对于这项协议，泽连斯基强烈反对，各方都很意外。", "泽连斯基 强烈反对 deny: 这项协议")]
    [InlineData("《金融时报》对美国是否有足够的兴趣表示怀疑。", "金融时报 表示怀疑 deny: 美国是否有足够的兴趣")]
    [InlineData("华盛顿对台湾阻扰进口牛肉感到不满。", "华盛顿 感到不满 accuse: 台湾阻扰进口牛肉")]
    [InlineData("有记者问及了选举结果对政策的影响。", "记者 问及 ask: 选举结果对政策的影响")]
    [InlineData("被记者问及此事时，布林肯没有回答。", "")]
    [InlineData("布林肯宣讲自己的政见、主张，反对党没有回应。", "")]
    [InlineData("机构向中国传达担忧，并没有得到答复。", "")]
    public void Where_the_words_end(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
