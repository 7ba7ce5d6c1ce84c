using Stemma;
using Stemma.Exchange;
using Stemma.Knowledge;
using Stemma.Reading;

// PROVISIONAL: replaced by the command line proper (analyze, read).
var analysis = new Analysis(KnowledgeSource.BuiltIn());
var reader = new ArticleReader(analysis.Folding);
using var output = Console.OpenStandardOutput();
foreach (var path in args.Skip(1))
{
    foreach (var article in reader.Read(File.ReadAllBytes(path), path).Articles)
    {
        AnalysisJson.Write(output, analysis.Analyze(article));
        output.WriteByte((byte)'\n');
    }
}

return 0;
