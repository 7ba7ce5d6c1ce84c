namespace Stemma.Dossiers.Html;
/// <summary>x</summary>
public static class DossierPage { /// <summary>x</summary>
 public static void Write(Stream output, Dossier dossier) { } }
