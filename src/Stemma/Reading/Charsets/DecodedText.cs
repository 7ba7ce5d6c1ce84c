namespace Stemma.Reading.Charsets;

/// <summary>Text that was decoded from bytes.</summary>
/// <param name="Text">The characters, without byte order mark.</param>
/// <param name="Charset">Name of the charset that was used: utf-8, gb18030, big5, …</param>
internal readonly record struct DecodedText(string Text, string Charset);
