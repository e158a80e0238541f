package app.copydesk.bot.web.page;

/** What sort of page it is. */
public enum PageKind {
  /** An article that can be read. */
  ARTICLE,
  /** The beginning of an article; the rest is for subscribers. */
  LOCKED,
  /** A notice about cookies or consent in the place of the page. */
  CONSENT,
  /** A home page, a search, an app, or next to no running text. */
  OTHER
}
