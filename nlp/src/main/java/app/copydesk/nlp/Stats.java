package app.copydesk.nlp;

/**
 * The size of an article.
 *
 * @param words runs of visible characters that hold a letter or digit
 * @param sentences sentences found
 * @param readingMinutes at 230 words a minute
 */
public record Stats(int words, int sentences, double readingMinutes) {}
