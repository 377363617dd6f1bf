package eu.talentpool.taxonomy;

import java.util.Map;

/// An ESCO download that was read.
///
/// @param successors by URI of a concept that an older version of the download has and the newest has not;
/// [Succession#NONE] if nothing replaced it
record EscoDownload(TaxonomyContent content, ImportReport report, Map<String, String> successors) {}
