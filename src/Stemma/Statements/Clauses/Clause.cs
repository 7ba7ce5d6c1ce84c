using Stemma.Text;

namespace Stemma.Statements.Clauses;

/// <summary>A stretch of a sentence between two marks, quotations and brackets taken whole.</summary>
/// <param name="Span">Without the marks around it; with quotation marks that belong to it.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Block">Index of its block.</param>
/// <param name="Opener">The mark before it in its sentence, or NUL.</param>
/// <param name="Closer">The mark behind it, or NUL at the end of a block and behind a quotation that carries its own mark.</param>
/// <param name="IsQuotation">Whether it consists of one quotation.</param>
internal readonly record struct Clause(TextSpan Span, int Sentence, int Block, char Opener, char Closer, bool IsQuotation);
