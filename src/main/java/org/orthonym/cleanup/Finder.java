package org.orthonym.cleanup;

/** The work of one rule: reads a page from left to right in O(text) and tells the changes. Holds no state. */
@FunctionalInterface
interface Finder {
    void find(Page page, Changes changes);
}
