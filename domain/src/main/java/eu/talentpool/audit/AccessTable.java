package eu.talentpool.audit;

import java.util.List;

/// The access rules of one feature. A path that no table names answers nobody.
public interface AccessTable {

    /// All rules of the feature, one for each method and path.
    List<AccessRule> rules();
}
