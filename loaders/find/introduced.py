"""What leads from a plural head to its first name: "alcaldes presentes fueron", "the mayors present were those of"."""

from __future__ import annotations

from ..small_words import small_words
from .found import Found
from .heads import PostSpan
from .tails import Tails

BY = small_words("by")
THOSE = small_words("those")
MOST_INTRODUCING = 12  # tokens between a plural head and its first name


class Introduced(Tails):
    """A plural head and those it heads, words of presence between them."""

    def _introduces(self, start: int, stop: int) -> bool:
        """Between a plural head and its first name: "alcaldes presentes fueron", "spokespeople of the union:"."""
        stop = self._those(start, stop) or stop
        tokens = self.tokens[start:stop]
        if len(tokens) > 1 and tokens[-1].text == ";" and tokens[-1].end > tokens[-1].start:
            tokens = tokens[:-1]  # "governors present are; X", typed for a colon
        if self._opens_items(start, stop):
            return True
        if " ".join(t.low for t in tokens if t.text != ",") in self.words.set("exemplified"):
            return True
        opens, closes = tokens[0].low if tokens else "", tokens[-1].low if tokens else ""
        present = opens in self.words.set("present_words") and closes in self.words.set("copulas")
        if present and len(tokens) <= MOST_INTRODUCING:
            return not any(t.text in ",;:." for t in tokens)  # "mandatarios presentes en la sede del Gobierno son X"
        if " ".join(t.low for t in tokens[:2]) in self.words.set("present_phrases"):
            tokens = tokens[2:]  # "legislators in attendance included X"
        if len(tokens) > 1 and closes in BY:  # "la lista de alcaldes está integrada por X", not "encabezada por X"
            made_up = tokens[-2].low in self.words.verbs("attend") and tokens[-2].low not in self.words.set("led_rows")
            tokens = tokens[:-1] if made_up else []
        known = self.words.sets("copulas", "present_words", "articles") | {":", "que"} | self.words.verbs("attend")
        return (
            0 < len(tokens) <= 4
            and all(t.low in known for t in tokens)
            and tokens[0].low not in ("que",)
            or (
                0 < len(tokens) <= 6
                and tokens[0].low == "que"
                and tokens[1:2] != []
                and all(t.low in known for t in tokens)
            )
        )

    def _opens_items(self, start: int, stop: int) -> bool:
        """`los concejales:` over items on their own lines, `los consejeros; Sra. X; Sra. Y;`: each is one."""
        post = next((p for p in self.posts if p.stop == start), None)
        if post is None or post.post.single["m"] in self.words.set("weak_posts"):
            return False  # "officials:" over people of many posts
        marks = [t.text for t in self.tokens[start:stop] if t.low not in self.words.set("list_titles")]
        if marks == [":", ";"]:
            return self.tokens[stop - 1].start == self.tokens[stop - 1].end
        if marks == [":"]:
            return True
        people = [p for p in self.people if p.first >= stop][:2]
        alone = len(people) > 1 and [t.text for t in self.tokens[people[0].name.stop : people[1].first]] == [";"]
        return marks == [";"] and alone and self.words.lang == "es"

    def _those(self, start: int, stop: int) -> int:
        """`were` + `those of Leeds,`: where the word stands that takes up a plural head before what each is of."""
        near = range(start + 1, min(stop, start + MOST_INTRODUCING) - 1) if self.words.lang == "en" else ()
        links = self.words.set("complement_prepositions")
        those = next((i for i in near if self.tokens[i].low in THOSE and self.tokens[i + 1].low in links), 0)
        return those if those and all(self._loose(i) for i in range(those + 1, stop)) else 0

    def _first_complement(self, post: PostSpan, person: Found, introduced: bool) -> str:
        """What the first under a plural head is of: `the mayors present were those` + `of Leeds, X; Bath, Y`."""
        if those := self._those(post.stop, person.first):
            self.introduced = False
            return self._phrase(those + 1, person.first)
        return self._phrase(post.head_stop, post.stop if introduced else person.first)
