package eu.talentpool.benchmarks.quality;

import java.util.List;

/// One labelled set: how it is ranked and what others reached.
///
/// @param name     as in the table
/// @param measures those that are reported, as `evaluate score` names them
/// @param command  arguments of `evaluate`, without `--taxonomy` and `--out`
/// @param qrels    file of the right answers
/// @param target   what is to be reached, per measure
/// @param known    the best figure known without a model, before this work
/// @param published the best published, with its method; empty if none is known
record QualitySet(
        String name,
        List<String> measures,
        List<String> command,
        String qrels,
        String target,
        String known,
        String published) {}
