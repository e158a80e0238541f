/**
 * Article in, analysis out: {@link ArticleAnalyzer} is the one way in. Below it {@code summary} and
 * {@code phrasing} rest on {@code speakers}, that on {@code quotes}, and all on {@code text}.
 */
@NullMarked
package app.copydesk.nlp;

import org.jspecify.annotations.NullMarked;
