namespace Stemma.Storage;

/// <summary>A library that cannot be opened or used as asked; the message names it and says what to do.</summary>
public sealed class LibraryException : Exception
{
    public LibraryException(string message)
        : base(message)
    {
    }

    public LibraryException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
