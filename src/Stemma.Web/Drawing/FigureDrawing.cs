using System.Text;
using Microsoft.AspNetCore.Components;
using Stemma.Dossiers;
using Stemma.Dossiers.Html;
using Stemma.Quantities;
using Stemma.Web.Interface;
using Stemma.Web.Views;

namespace Stemma.Web.Drawing;

/// <summary>The dossier's chart of a figure's readings, with the addresses and words of the pages.</summary>
internal static class FigureDrawing
{
    /// <summary>The sign of a hedge before a number.</summary>
    public static string Sign(QuantityModifier modifier) => FiguresSection.Sign(modifier);

    /// <summary>Draws the readings; nothing where fewer than two have a day.</summary>
    public static MarkupString Draw(FigureSubject subject, StoryView story, Texts texts)
    {
        var html = new StringBuilder();
        FigureChart.Write(html, subject, new FigureChartTexts(
            e => Links.Evidence(story.Articles[e.Article - 1].Article.Id, e.Span),
            a => story.Articles[a - 1].Outlet,
            a => story.Articles[a - 1].Article.Language,
            texts.Short,
            n => texts.Format("Chart of {0} readings; the table below holds the same", n)));
        return new MarkupString(html.ToString());
    }
}
