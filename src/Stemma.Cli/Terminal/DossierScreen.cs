using Stemma.Dossiers;
namespace Stemma.Cli.Terminal;
internal static class DossierScreen { public static void Write(Stream output, Dossier dossier, int width, bool colour) { } }
