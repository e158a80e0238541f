/**
 * Who said it: the people, organisations and roles that speak in an article, and which of them said
 * each quote. Start at {@link Attributor}.
 */
@NullMarked
package app.copydesk.nlp.speakers;

import org.jspecify.annotations.NullMarked;
