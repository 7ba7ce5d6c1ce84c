using System.Security.Cryptography;
using Stemma.Knowledge;

namespace Stemma.Storage;

/// <summary>Keeps the built lexicon beside the program, so that a start takes a fraction of a second.</summary>
public static class CompiledKnowledge
{
    private static readonly string CachePath = Path.Combine(AppContext.BaseDirectory, "stemma.lexicon");

    /// <summary>The analysis of <paramref name="knowledge"/>, from the kept lexicon when it is of the same build; with a user's own files it is built each time.</summary>
    public static Analysis Load(KnowledgeSource knowledge)
    {
        if (!knowledge.IsBuiltIn)
        {
            return new Analysis(knowledge);
        }

        var known = Read();
        if (known is not null)
        {
            using (known)
            {
                return new Analysis(knowledge, known);
            }
        }

        var analysis = new Analysis(knowledge);
        Keep(analysis);
        return analysis;
    }

    private static FileStream? Read()
    {
        try
        {
            // A file of another build is as good as none: the build's own identity stands in its name.
            // Without a buffer, its arrays come straight from the file.
            return File.Exists(NameOfBuild()) ? new FileStream(NameOfBuild(), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Keep(Analysis analysis)
    {
        var temporary = CachePath + "." + RandomNumberGenerator.GetHexString(8);
        try
        {
            foreach (var old in Directory.EnumerateFiles(AppContext.BaseDirectory, "stemma.lexicon-*"))
            {
                File.Delete(old);
            }

            using (var file = File.Create(temporary))
            {
                analysis.WriteCompiled(file);
            }

            File.Move(temporary, NameOfBuild(), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing depends on it: an unwritable folder costs time at each start.
            File.Delete(temporary);
        }
    }

    private static string NameOfBuild() => CachePath + "-" + typeof(Analysis).Module.ModuleVersionId.ToString("N");
}
