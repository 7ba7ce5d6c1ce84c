namespace Stemma.Dossiers.Markdown;
/// <summary>x</summary>
public static class DossierMarkdown { /// <summary>x</summary>
 public static void Write(Stream output, Dossier dossier) { } }
