namespace Stemma.Tests.Statements;

/// <summary>On which day something was said; the article came out on Friday, 1 November 2024. See <see cref="Ledger"/> for the notation.</summary>
public sealed class DaysOfStatementsTests
{
    [Theory]
    [InlineData("据路透社今天报道，谈判破裂。", "路透社 据 @11-01: 谈判破裂")]
    [InlineData("据路透社10月30日报道，谈判破裂。", "路透社 据 @10-30: 谈判破裂")]
    public void The_day_of_a_citation_stands_behind_its_cue(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("选举将于日本时间11月2日晚开始。10月31日，布林肯与林剑都举行了集会。|布林肯在集会上指出，谈判没有破裂。", "布林肯 指出 @10-31: 谈判没有破裂")]
    [InlineData("部门原定明天公布草案，但布林肯改口说，草案还要修改。", "布林肯 改口说: 草案还要修改")]
    public void A_day_to_come_is_nobodys_day_of_speaking(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("林剑周三会见记者。他说，两国10月12日签署了协议。布林肯在当天的记者会上表示，协议有效。", "林剑 说 @10-30: 两国10月12日签署了协议\n布林肯 表示 @10-30: 协议有效")]
    public void The_same_day_is_the_reporters_last_not_one_out_of_somebodys_words(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("国务院官员周四会见记者。“我们今天感到悲痛，”布林肯说。", "布林肯 说 @10-31 direct: 我们今天感到悲痛")]
    [InlineData("国务院官员会见记者。“我们今天感到悲痛，”布林肯说。", "布林肯 说 @11-01 direct: 我们今天感到悲痛")]
    public void Today_in_a_quotation_is_the_day_of_the_report(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯警告，谈判可能破裂。|布林肯周三抵达首尔，会见了林剑。", "布林肯 警告 @10-30 warn: 谈判可能破裂")]
    [InlineData("智库兰德公司指出，中国船只每天在油田附近巡逻。|油田在南海。|油田很大。|油田很老。|兰德公司周四发文揭露，中国船只每天在油田附近巡逻。", "兰德公司 指出 @10-31: 中国船只每天在油田附近巡逻\n兰德公司 揭露 @10-31: 中国船只每天在油田附近巡逻")]
    [InlineData("布林肯此前警告，谈判可能破裂。|布林肯周三抵达首尔，会见了林剑。", "布林肯 警告 warn: 谈判可能破裂")]
    [InlineData("布林肯警告，谈判可能破裂。|林剑周三抵达首尔。", "布林肯 警告 warn: 谈判可能破裂")]
    [InlineData("林剑31日会见客人，布林肯10月31日召开记者会。|布林肯表示，谈判破裂。", "布林肯 表示 @10-31: 谈判破裂")]
    public void A_lead_has_the_day_of_what_it_sums_up(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("微软10月30日公布了新成员。声明说，联盟下月开会。", "声明 说 @10-30: 联盟下月开会")]
    [InlineData("国务院网站周三发布了一份通报。|外界关注此事。|通报指出，风险在上升。", "国务院 指出 @10-30: 风险在上升")]
    [InlineData("国务院网站周三发布了一则公告。|外界关注此事。|国务院的公告指出，风险在上升。", "国务院 指出 @10-30: 风险在上升")]
    public void A_text_speaks_on_the_day_on_which_it_came_out(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯说，今年很好，认为明年更好。|林剑周三说，谈判破裂。", "布林肯 说: 今年很好\n布林肯 认为: 明年更好\n林剑 说 @10-30: 谈判破裂")]
    [InlineData("日本首相石破茂周四会见了布林肯。|曾任防卫大臣的石破茂表示，谈判有进展。", "石破茂 表示 @10-31: 谈判有进展")]
    public void What_describes_the_speaker_or_stands_in_words_tells_no_day(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
