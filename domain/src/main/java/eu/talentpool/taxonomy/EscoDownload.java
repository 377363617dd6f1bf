package eu.talentpool.taxonomy;

/// An ESCO download that was read.
record EscoDownload(TaxonomyContent content, ImportReport report) {}
