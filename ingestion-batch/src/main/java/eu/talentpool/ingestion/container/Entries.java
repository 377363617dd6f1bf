package eu.talentpool.ingestion.container;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The entries of one layer, one after another.
interface Entries {

    /// Null at the end.
    ///
    /// @throws IOException if the layer is broken from here on
    @Nullable
    Entry next() throws IOException;
}
