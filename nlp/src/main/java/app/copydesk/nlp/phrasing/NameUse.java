package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How one capitalised word is used in the copy. Filled by {@link NameUseReader} as it reads. */
final class NameUse {
  final String form;
  final List<Span> spans = new ArrayList<>();

  /** The capitalised words right before it, titles left out: first names, mostly. */
  final Set<String> before = new HashSet<>();

  /** The capitalised words right behind it. */
  final Set<String> after = new HashSet<>();

  /** True when it stands somewhere with a title ("Mr Clarke"). */
  boolean titled;

  /** True when it stands somewhere else than at the start of a sentence. */
  boolean inside;

  /** True when it stands between two commas somewhere. */
  boolean listed;

  /** True when it is a name by its place each time. */
  boolean bare = true;

  NameUse(String form) {
    this.form = form;
  }

  int count() {
    return spans.size();
  }
}
