package eu.talentpool.matching.draft;

import eu.talentpool.exchange.Finding;
import java.util.List;

/// What was read, with links.
///
/// @param format   by its name, `text` for free text
/// @param findings what was dropped or repaired; without personal data
public record Draft<T>(String format, T content, List<Finding> findings) {}
