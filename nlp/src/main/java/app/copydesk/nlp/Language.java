package app.copydesk.nlp;

/**
 * The language a text is written in.
 *
 * @param code ISO 639-1 where there is one ("de"), else ISO 639-3; "und" when nothing can be said
 * @param englishName its name for an English reader ("German")
 */
public record Language(String code, String englishName) {

  /** English: the one language Copydesk reads. */
  public static final Language ENGLISH = new Language("en", "English");

  public boolean isEnglish() {
    return code.equals("en");
  }
}
