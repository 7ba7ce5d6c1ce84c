namespace Stemma.Storage.Databases;

/// <summary>Schema 1.</summary>
internal static class Schema1
{
    public static IReadOnlyList<string> Statements { get; } =
    [
        // What was read, as it was read.
        "CREATE TABLE archive (hash {text} NOT NULL PRIMARY KEY, size {int} NOT NULL, encoding {text} NOT NULL, data {blob} NOT NULL)",

        "CREATE TABLE outlet (seq {int} NOT NULL PRIMARY KEY, outlet_key {text} NOT NULL UNIQUE, name {text} NOT NULL, family {text})",

        // One row an article, of its current version; narrow, because lists scan it.
        """
        CREATE TABLE article (
          seq {int} NOT NULL PRIMARY KEY, id {text} NOT NULL UNIQUE, version {int} NOT NULL, outlet {int} NOT NULL,
          title {text} NOT NULL, language {text} NOT NULL, url {text}, published {text}, day {text}, sort {text} NOT NULL,
          added {text} NOT NULL, changed {text} NOT NULL, length {int} NOT NULL,
          statements {int} NOT NULL, figures {int} NOT NULL, events {int} NOT NULL, engine {text} NOT NULL, story {text} NOT NULL)
        """,
        "CREATE INDEX article_sort ON article (sort, seq)",
        "CREATE INDEX article_outlet ON article (outlet, sort, seq)",
        "CREATE INDEX article_story ON article (story, sort, seq)",
        "CREATE INDEX article_engine ON article (engine, seq)",

        "CREATE TABLE article_text (article {int} NOT NULL PRIMARY KEY, encoding {text} NOT NULL, size {int} NOT NULL, data {blob} NOT NULL)",
        "CREATE TABLE version (article {int} NOT NULL, number {int} NOT NULL, hash {text} NOT NULL, file {text} NOT NULL, path {text} NOT NULL, title {text} NOT NULL, length {int} NOT NULL, text_hash {text} NOT NULL, added {text} NOT NULL, PRIMARY KEY (article, number)) {clustered}",
        "CREATE TABLE analysis (article {int} NOT NULL, number {int} NOT NULL, engine {text} NOT NULL, encoding {text} NOT NULL, data {blob} NOT NULL, PRIMARY KEY (article, number))",
        "CREATE INDEX analysis_engine ON analysis (engine, article, number)",
        "CREATE TABLE copy (article {int} NOT NULL, hash {text} NOT NULL, path {text} NOT NULL, file {text} NOT NULL, version {int} NOT NULL, added {text} NOT NULL, PRIMARY KEY (article, hash, path)) {clustered}",

        "CREATE INDEX copy_hash ON copy (hash)",

        // Who and what is named. People without a name are no rows here: two of them are never known to be the same.
        "CREATE TABLE entity (seq {int} NOT NULL PRIMARY KEY, entity_key {text} NOT NULL UNIQUE, type {text} NOT NULL, name {text} NOT NULL, wikidata {text})",
        "CREATE TABLE entity_article (entity {int} NOT NULL, article {int} NOT NULL, mentions {int} NOT NULL, PRIMARY KEY (entity, article)) {clustered}",
        "CREATE INDEX entity_article_article ON entity_article (article)",
        "CREATE TABLE entity_article_name (article {int} NOT NULL, entity {int} NOT NULL, name {text} NOT NULL, PRIMARY KEY (article, entity, name)) {clustered}",
        "CREATE TABLE entity_name (entity {int} NOT NULL, name {text} NOT NULL, folded {text} NOT NULL, known {int} NOT NULL, articles {int} NOT NULL, article {int}, PRIMARY KEY (entity, name)) {clustered}",
        "CREATE INDEX entity_name_folded ON entity_name (folded, entity)",

        // The ledgers, of current versions. day: of saying or happening where the text tells, else of publication.
        """
        CREATE TABLE statement (
          seq {int} NOT NULL PRIMARY KEY, article {int} NOT NULL, idx {int} NOT NULL, kind {text} NOT NULL, act {text} NOT NULL,
          said {text}, day {text} NOT NULL, spans {text} NOT NULL, content {text} NOT NULL, viaed {int} NOT NULL)
        """,
        "CREATE INDEX statement_article ON statement (article, idx)",
        "CREATE INDEX statement_day ON statement (day, seq)",
        """
        CREATE TABLE figure (
          seq {int} NOT NULL PRIMARY KEY, article {int} NOT NULL, idx {int} NOT NULL, value {real} NOT NULL, upper {real}, modifier {text} NOT NULL,
          unit {text}, counted {text}, day {text} NOT NULL, start {int} NOT NULL, stop {int} NOT NULL, printed {text} NOT NULL,
          sentence_start {int} NOT NULL, sentence {text} NOT NULL, attributed {int} NOT NULL)
        """,
        "CREATE INDEX figure_article ON figure (article, idx)",
        "CREATE INDEX figure_day ON figure (day, seq)",
        """
        CREATE TABLE event (
          seq {int} NOT NULL PRIMARY KEY, article {int} NOT NULL, idx {int} NOT NULL, type {text} NOT NULL, mode {text}, status {text} NOT NULL,
          date {text}, day {text} NOT NULL, start {int} NOT NULL, stop {int} NOT NULL, words {text} NOT NULL)
        """,
        "CREATE INDEX event_article ON event (article, idx)",
        "CREATE INDEX event_day ON event (day, seq)",

        // Who takes part in which record, in which role; entity is null for someone without a name.
        "CREATE TABLE party (ledger {text} NOT NULL, record {int} NOT NULL, role {text} NOT NULL, position {int} NOT NULL, entity {int}, name {text} NOT NULL, PRIMARY KEY (ledger, record, role, position)) {clustered}",
        "CREATE INDEX party_entity ON party (entity, ledger, role, record)",

        // Stories: as found, and as the user's edits have them.
        """
        CREATE TABLE placement (
          article {int} NOT NULL PRIMARY KEY, name {text} NOT NULL UNIQUE, record {blob} NOT NULL,
          found_story {text} NOT NULL, found_affair {text} NOT NULL, story {text} NOT NULL, affair {text} NOT NULL)
        """,
        "CREATE INDEX placement_story ON placement (story)",
        "CREATE INDEX placement_affair ON placement (affair)",
        """
        CREATE TABLE story (
          id {text} NOT NULL PRIMARY KEY, affair {text} NOT NULL, title {text} NOT NULL, version {int} NOT NULL, first {text}, last {text},
          sort {text} NOT NULL, articles {int} NOT NULL, outlets {int} NOT NULL, families {int} NOT NULL, activity {text} NOT NULL, founder {int} NOT NULL)
        """,
        "CREATE INDEX story_sort ON story (sort, founder)",
        "CREATE INDEX story_affair ON story (affair)",

        // What was computed for one version of a story.
        "CREATE TABLE story_cache (story {text} NOT NULL, kind {text} NOT NULL, version {int} NOT NULL, engine {text} NOT NULL, data {blob} NOT NULL, PRIMARY KEY (story, kind))",

        // What users did, and what changed.
        "CREATE TABLE edit (seq {int} NOT NULL PRIMARY KEY, at {text} NOT NULL, author {text} NOT NULL, kind {text} NOT NULL, subject {text} NOT NULL, articles {text} NOT NULL, target {text} NOT NULL, words {text} NOT NULL, undoes {int}, undone {int} NOT NULL)",
        "CREATE INDEX edit_subject ON edit (subject, seq)",
        "CREATE TABLE title (subject {text} NOT NULL PRIMARY KEY, title {text} NOT NULL, edit {int} NOT NULL) {clustered}",
        "CREATE TABLE watch (story {text} NOT NULL PRIMARY KEY, edit {int} NOT NULL) {clustered}",
        "CREATE TABLE change (seq {int} NOT NULL PRIMARY KEY, at {text} NOT NULL, kind {text} NOT NULL, article {text}, story {text}, detail {text} NOT NULL)",
        "CREATE INDEX change_story ON change (story, seq)",

        // The search index: immutable segments, their blocks of postings, and what of them is dead.
        "CREATE TABLE segment (seq {int} NOT NULL PRIMARY KEY, kind {text} NOT NULL, level {int} NOT NULL, documents {int} NOT NULL, data {blob} NOT NULL)",
        "CREATE INDEX segment_kind ON segment (kind, seq)",
        "CREATE TABLE segment_block (segment {int} NOT NULL, first {text} NOT NULL, data {blob} NOT NULL, PRIMARY KEY (segment, first))",
        "CREATE TABLE segment_dead (segment {int} NOT NULL, document {int} NOT NULL, PRIMARY KEY (segment, document)) {clustered}",
    ];
}
