/**
 * What an editor should look at twice. Start at {@link PhraseChecker}; one file a kind of check,
 * and the rules are data. Adding a check: write a {@code Check}, list it in {@link PhraseChecker}.
 */
@NullMarked
package app.copydesk.nlp.phrasing;

import org.jspecify.annotations.NullMarked;
