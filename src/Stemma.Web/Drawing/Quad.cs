using Stemma.Events;

namespace Stemma.Web.Drawing;

/// <summary>The four quadrants of PLOVER: words or deeds, with or against.</summary>
public enum Quad
{
    /// <summary>Agree, consult, support, concede.</summary>
    VerbalCooperation,

    /// <summary>Cooperate, aid, retreat.</summary>
    MaterialCooperation,

    /// <summary>Request, accuse, reject, threaten.</summary>
    VerbalConflict,

    /// <summary>Protest, sanction, mobilize, coerce, assault.</summary>
    MaterialConflict,
}

/// <summary>Which quadrant an event belongs to, by PLOVER 0.8, table of event types.</summary>
internal static class Quads
{
    public static Quad Of(EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support or EventType.Concede => Quad.VerbalCooperation,
        EventType.Cooperate or EventType.Aid or EventType.Retreat => Quad.MaterialCooperation,
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten => Quad.VerbalConflict,
        _ => Quad.MaterialConflict,
    };

    /// <summary>Class for style.</summary>
    public static string Class(Quad quad) => quad switch
    {
        Quad.VerbalCooperation => "vc",
        Quad.MaterialCooperation => "mc",
        Quad.VerbalConflict => "vx",
        _ => "mx",
    };

    /// <summary>Name in English, as the interface's texts have it.</summary>
    public static string Name(Quad quad) => quad switch
    {
        Quad.VerbalCooperation => "verbal cooperation",
        Quad.MaterialCooperation => "material cooperation",
        Quad.VerbalConflict => "verbal conflict",
        _ => "material conflict",
    };
}
