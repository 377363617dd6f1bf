package eu.talentpool.exchange;

import org.jspecify.annotations.Nullable;

/// The items of a feed, one after the other. A feed may be of any length, an item not.
abstract class FeedSource {

    /// Of an item, in characters; a name counts as its length and some more.
    static final int MAX_ITEM = 2_000_000;

    private static final int COST_OF_A_NODE = 16;

    private int left;

    sealed interface Item {

        record Read(FeedNode node) implements Item {}

        /// The feed goes on behind it.
        record Unusable(String rule, String message) implements Item {}
    }

    /// Null at the end.
    ///
    /// @throws Unreadable if nothing behind this place can be read
    abstract @Nullable Item next() throws Unreadable;

    /// Line that was reached, from 1.
    abstract long line();

    final FeedNode begin(String name) {
        left = MAX_ITEM;
        return new FeedNode(name);
    }

    /// Once the item is too large nothing is added to it any more.
    final FeedNode child(FeedNode parent, String name) {
        return spend(name.length() + COST_OF_A_NODE) ? parent.add(name) : parent;
    }

    final void text(FeedNode node, String characters) {
        if (spend(characters.length())) node.append(characters);
    }

    private boolean spend(int characters) {
        left = left < characters ? -1 : left - characters;
        return left >= 0;
    }

    final Item end(FeedNode node) {
        if (left >= 0) return new Item.Read(node);
        return new Item.Unusable(
                "item-too-large",
                "The vacancy is larger than " + MAX_ITEM + " characters. Leave out files and pictures.");
    }
}
