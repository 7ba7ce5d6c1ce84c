namespace Stemma.Tests.Statements;

/// <summary>Who carries another's words without standing beside his cue; see <see cref="Ledger"/> for the notation.</summary>
public sealed class CarriersTests
{
    [Theory]
    [InlineData("石破茂通过发言人发表声明，称发射违反了决议。", "石破茂 称 via 发言人: 发射违反了决议")]
    [InlineData("石破茂通过发言人的声明称，发射违反了决议。", "石破茂 称: 发射违反了决议")]
    public void Whoever_is_sent_with_the_words(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("路透社刊登了普京的讲话。普京说，谈判没有意义，并强调立场不变。", "普京 说 via 路透社: 谈判没有意义\n普京 强调 via 路透社: 立场不变")]
    [InlineData("路透社刊登了普京的讲话。布林肯说，谈判没有意义。", "布林肯 说: 谈判没有意义")]
    [InlineData("路透社刊登了普京的讲话。|普京说，谈判没有意义。", "普京 说: 谈判没有意义")]
    [InlineData("路透社报道了普京的行程。普京说，谈判没有意义。", "普京 说: 谈判没有意义")]
    public void A_medium_that_publishes_a_text_carries_its_author_through_the_paragraph(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("被问到局势，以及关于路透社引述官员报道，有士兵阵亡时，布林肯表示没有消息。", "官员 报道 via 路透社: 有士兵阵亡\n布林肯 表示: 没有消息")]
    [InlineData("路透社引述官员报道，有士兵阵亡。", "官员 报道 via 路透社: 有士兵阵亡")]
    public void A_report_that_is_asked_about_carries_no_answer(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("石破茂在写给路透社的电邮中说，签证被吊销。", "石破茂 说: 签证被吊销")]
    [InlineData("石破茂在路透社的文章中说，签证被吊销。", "石破茂 说 via 路透社: 签证被吊销")]
    public void A_medium_that_is_written_to_carries_nothing(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
