using Stemma.Knowledge;
using Stemma.Reading.Credits;
using Stemma.Reading.Datelines;
using Stemma.Reading.Outlets;
using Stemma.Reading.WebPages;
using Stemma.Text;

namespace Stemma.Reading;

/// <summary>What every format's reader needs: the folding and the knowledge about outlets, credits, datelines and sites. Immutable, thread-safe.</summary>
internal sealed class ReadingContext
{
    public ReadingContext(ScriptFolding folding, KnowledgeSource knowledge)
    {
        Folding = folding;
        Knowledge = knowledge;
        Outlets = new OutletTable(knowledge, folding);
        ImageProxies = new ImageProxies(knowledge);
        Languages = new LanguageDetection(knowledge);
        SitePhrases = new SitePhrases(knowledge, folding);
        Furniture = new PageFurniture(knowledge, folding);
        SiteName = new SiteName(knowledge, folding);
        var agencies = Phrases("reading/agencies.tsv");
        var places = new PhraseSet(knowledge.Table("reading/dateline-places.tsv").Rows.SelectMany(r => new[] { r[0], r[0] + "县", r[0] + "市" }), folding);
        var endings = Phrases("reading/dateline-endings.tsv");
        Datelines = new DatelineReader(agencies, places, endings);
        CreditNames = new CreditNames(Outlets, agencies, places, endings);
        Credits = new CreditReader(knowledge, folding, CreditNames);
    }

    /// <summary>The folding of the texts that are built.</summary>
    public ScriptFolding Folding { get; }

    /// <summary>The data files.</summary>
    public KnowledgeSource Knowledge { get; }

    /// <summary>Outlets by address and name.</summary>
    public OutletTable Outlets { get; }

    /// <summary>Proxies of picture addresses.</summary>
    public ImageProxies ImageProxies { get; }

    /// <summary>Language by characters.</summary>
    public LanguageDetection Languages { get; }

    /// <summary>Lines that belong to sites.</summary>
    public SitePhrases SitePhrases { get; }

    /// <summary>Phrases of web pages that are not the article.</summary>
    public PageFurniture Furniture { get; }

    /// <summary>Names of sites that metadata do not state.</summary>
    public SiteName SiteName { get; }

    /// <summary>Openings of reports.</summary>
    public DatelineReader Datelines { get; }

    /// <summary>Names in credits.</summary>
    public CreditNames CreditNames { get; }

    /// <summary>Lines and brackets of credits.</summary>
    public CreditReader Credits { get; }

    private PhraseSet Phrases(string path) => new(Knowledge.Table(path).Rows.Select(r => r[0]), Folding);
}
