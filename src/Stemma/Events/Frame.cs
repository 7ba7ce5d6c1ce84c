namespace Stemma.Events;

/// <summary>Where a predicate's actors and recipients stand.</summary>
internal enum FrameKind : byte
{
    /// <summary>The subject acts on its object, or on what a 对 or 把 phrase names; both must be found.</summary>
    ActsOn,

    /// <summary>The subject acts; a recipient is taken where one is named.</summary>
    Acts,

    /// <summary>The subject acts towards what a 对 or 向 phrase names; both must be found.</summary>
    ActsToward,

    /// <summary>The subject acts; only a 对 or 向 phrase can name a recipient.</summary>
    ActsOrToward,

    /// <summary>The subject gives to what a 向 phrase or the destination behind the predicate names; both must be found.</summary>
    GivesTo,

    /// <summary>Subject, 与 phrase and object act together; at least two must be found.</summary>
    Together,

    /// <summary>Subject and 与 phrase act together, whatever stands behind the predicate.</summary>
    TogetherWith,

    /// <summary>The subject fights what a 与 or 对 phrase names, else the adversary known from other events.</summary>
    Clashes,

    /// <summary>The subject joins a war against what a 对 phrase behind the predicate names, else against the known adversary.</summary>
    Joins,

    /// <summary>The state in which it happens acts on the subject (接受训练).</summary>
    Trained,

    /// <summary>Whoever says so blames or asks the subject: 甲表示，乙违反协议.</summary>
    Spoken,

    /// <summary>The subject undergoes it; who acts may be named by 被 or not at all (被捕, 遇害).</summary>
    Undergone,

    /// <summary>The noun says what the subject is to its possessor: 甲是乙的支持者.</summary>
    Role,

    /// <summary>What stands behind the predicate, or what 从 or 向 names, gives to the subject (收到德国的援助).</summary>
    Receives,
}

/// <summary>What else must stand in the clause for a frame to apply.</summary>
internal enum FrameNeed : byte
{
    None,

    /// <summary>A noun of the class behind the predicate.</summary>
    ObjectClass,

    /// <summary>A participant of the class as subject.</summary>
    SubjectClass,

    /// <summary>The recipient directly behind the predicate.</summary>
    ObjectAdjacent,

    /// <summary>A state, or its officials, as subject.</summary>
    SubjectState,

    /// <summary>Anyone but a state as subject.</summary>
    SubjectNonState,

    /// <summary>Two or more as possessors right before a noun (甲和乙之间的战争).</summary>
    SubjectPair,

    /// <summary>A person as subject.</summary>
    SubjectPerson,

    /// <summary>A state as object.</summary>
    ObjectState,

    /// <summary>A recipient that is no person: words are another kind of attack.</summary>
    ObjectImpersonal,

    /// <summary>A word of the class anywhere in the sentence.</summary>
    Near,

    /// <summary>A subject in the clause with no other predicate in between.</summary>
    SubjectNear,

    /// <summary>What 与 governs right before the predicate, which is a verb (与德国合作).</summary>
    WithNear,

    /// <summary>A condition or consequence named in the sentence (一旦, 否则, 后果).</summary>
    Condition,

    /// <summary>An organisation as object.</summary>
    ObjectBody,

    /// <summary>A deed of force or punishment named behind the predicate (誓言报复).</summary>
    Hostile,
}

/// <summary>One reading of a predicate: the event it codes and its syntax.</summary>
internal sealed record Frame(EventType Type, string? Mode, FrameKind Kind, FrameNeed Need, WordClass Class, string? Absent);
