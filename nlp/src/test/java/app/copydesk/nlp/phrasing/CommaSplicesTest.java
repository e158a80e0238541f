package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommaSplicesTest {

  @Test
  void twoMainClausesHeldByACommaAloneAreFound() {
    assertThat(
            Desk.found(
                "grammar.comma-splice",
                "The pier is at the heart of the town, the harbour was built in 1904."))
        .containsExactly("the harbour was built in 1904");
    assertThat(
            Desk.found(
                "grammar.comma-splice",
                "The old ferry was sold to a museum, it will never sail again."))
        .containsExactly("it will never sail again");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier is at the heart of the town, and the harbour was built in 1904.",
        "When the pier is at the heart of the town, the harbour is never far away.",
        "The pier was sold to a museum, it was said in the council.",
        "The old pier will never open again, the council has warned in a letter.",
        "The pier was closed, the harbour was sold in May, and the boats were gone.",
        "“The old ferry was sold to a museum, it will never sail again,” she said.",
        "The ferry is so old and so slow to steer, the crew will not take it out.",
        "The old ferry was sold to a museum, wasn’t it?",
        "The pier is in the old town, which the council will rebuild.",
        "In the old town and in the new one, the pier will be missed by all.",
        "The fund is small and without a grant from the town, the pier will have to be closed.",
        "The pier is not only an old thing, it is a danger to the boats.",
        "The town began a search for money in May, a task Lund could still help with.",
        "Had the old ferry been sold to them, it would have sailed again.",
      })
  void clausesThatDependOrAreJoinedAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("grammar.comma-splice");
  }

  @Test
  void theSecondSubjectMayBeACostOfDoingSomethingOrSeveralOrOne() {
    assertThat(
            Desk.found(
                "grammar.comma-splice",
                "The new quay is open to all, the cost of mending a boat may be halved."))
        .containsExactly("the cost of mending a boat may be halved");
    assertThat(
            Desk.found(
                "grammar.comma-splice",
                "The old boats are for sale, many ships have been sold to the north."))
        .containsExactly("many ships have been sold to the north");
    assertThat(
            Desk.found(
                "grammar.comma-splice", "The two boats are for sale, one is to go to the north."))
        .containsExactly("one is to go to the north");
    assertThat(
            Desk.rules(
                "The two boats are for sale, one of them to a museum. Of the boats, most are for sale,"
                    + " and one is new. The old boats are for sale, many of them new."))
        .doesNotContain("grammar.comma-splice");
  }

  @Test
  void aSecondSentenceWhoseVerbIsInThePastIsFoundBehindAPronoun() {
    assertThat(
            Desk.found(
                "grammar.comma-splice", "The ferry was late on Monday, we waited for three hours."))
        .containsExactly("we waited for three hours");
    assertThat(
            Desk.rules(
                "The ferry was late on Monday, he said. The keeper lit the lamp, locked the door and left."
                    + " The later the ferry came, the longer we waited for it."))
        .doesNotContain("grammar.comma-splice");
  }
}
