package app.copydesk.nlp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more about the pier on our harbour page.",
        "Sign up for our morning briefing.",
        "This article was amended on 4 May to correct a name.",
        "A version of this article appears in print on May 6.",
        "This is a developing story and will be updated.",
        "By Ann Tait, transport correspondent, in Marle.",
        "Photographs by Ola Lind.",
        "(Reporting by Ann Tait; editing by Ola Lind.)",
        "Marle (4-4-2): Hart; Bell, Fox, Cole; Orr, Wade.",
        "Copyright 2023 The Marle Gazette.",
        "This post contains links to the shops of our partners.",
        "This story was sponsored by the Marle pier company.",
        "We may receive a share of what you spend.",
        "Submit your letter to the editor here.",
        "About Marle Kites Marle Kites makes kites for the young.",
        "NORTH MARLE, FLA."
      })
  void whatThePageSaysOfItselfIsFurniture(String line) {
    assertThat(Furniture.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By late Tuesday, forty people had been brought ashore.",
        "Copyright law will be changed, the minister said.",
        "The Getty museum bought the chart of the pier.",
        "Advertisement spending rose by a tenth in May.",
        "This story contains no heroes, the judge said.",
        "We may never know what sank the pier, she said.",
        "About Marle there is much to tell.",
        "NATO ships left Marle.",
        "Subscribers to the library pay nothing at all.",
        "Marle: a town that lives by its pier, its crane and its bank."
      })
  void newsThatOnlySoundsLikeItIsNot(String line) {
    assertThat(Furniture.is(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In a story May 4 about the pier, the Wire reported erroneously that it cost £201.",
        "An earlier version of this report gave a wrong date."
      })
  void aNewspaperThatCorrectsItselfGivesNotice(String paragraph) {
    assertThat(Furniture.isNotice(paragraph)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pilot was wrongly told that the runway was free.",
        "The court heard that the report was late."
      })
  void aMistakeOfOthersIsNoNotice(String paragraph) {
    assertThat(Furniture.isNotice(paragraph)).isFalse();
  }
}
