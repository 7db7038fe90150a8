"""Reading the words between a name and a post: fragments, separators, phrases."""

from __future__ import annotations

import re

from graph.authority import authority

from ..small_words import small_words
from ..tokens import Token, clean, fold
from ..vocabulary import institutional, is_given, is_known, place_words
from ..words import Words
from .found import Found
from .heads import Marks, PostSpan, head_at, head_like
from .marks import postnominal
from .names import graded
from .post_ends import tidy
from .post_parts import at_venue, on_a_day
from .unlisted import runs_to_name

DE = small_words("spanish_of")
FOR_OR_WITH = small_words("for", "with")
HERE = small_words("here")
OPENS_WHO = {",", "que", "quien"}
OWNER = 8  # words
COLON = re.compile(rf"\b({'|'.join(sorted(DE))}):")  # "los alcaldes de: Guano"


class Line:
    """The tokens of a sentence with its people and posts, and what may stand between two of them."""

    def __init__(
        self, tokens: list[Token], text: str, words: Words, marks: Marks, posts: list[PostSpan], people: list[Found]
    ) -> None:
        self.tokens, self.text, self.words = tokens, text, words
        self.marks, self.posts, self.people = marks, posts, people
        self.shared: PostSpan | None = None  # a plural head that still governs
        self.group: list[Found] = []  # its people so far
        self.introduced = False  # words such as "are" stand between it and its first name
        self.trailing = False  # its people have their places after their names, though it has words of its own
        self.towns_behind = False  # its people have their towns after their names and a comma
        self.reaching_stop = 0  # where the last post that reaches the right-hand name ends

    def _has_complement(self, post: PostSpan) -> bool:
        return any(t.low in self.words.set("complement_prepositions") for t in self.tokens[post.head_stop : post.stop])

    def _only_comma(self, start: int, stop: int) -> bool:
        return all(t.text == "," for t in self.tokens[start:stop])

    def _own_complement(self, start: int, stop: int) -> bool:
        """`; Bolivia, consejera X`: separator and complement, and nothing else, before a title."""
        tokens = self.tokens[start:stop]
        opens = len(tokens) > 1 and (tokens[0].text in ",;" or tokens[0].low in self.words.set("conjunctions"))
        return (
            opens
            and all(self._loose(start + i) for i in range(len(tokens)))
            and not any(t.low in FOR_OR_WITH for t in tokens)
        )

    def _joined(self, start: int, stop: int) -> bool:
        between = [t.low for t in self.tokens[start:stop]]
        return bool(between) and all(b in ("&", "/") or b in self.words.set("conjunctions") for b in between)

    def _only_fragments(self, start: int, stop: int) -> bool:
        """Between a post and a name: nothing, a comma, or more of the complement ("Población y Migración")."""
        start += start < stop and self.tokens[start].low in HERE  # "el embajador de Chile aquí, X"
        tokens = self.tokens[start:stop]
        if len(tokens) > 40 or any(t.text in ";:.?!" for t in tokens):
            return False
        if not tokens or all(t.text in ",\"“”«»'‘-–—[" or t.low in self.words.set("articles") for t in tokens):
            return True
        return (
            tokens[-1].text == ","
            or tokens[0].text == ","
            or not any(t.text == "," for t in tokens[:-2])
            and (tokens[-2:-1] == [] or tokens[-2].text != "," or tokens[-1].text.isupper())  # "Finance, AJK Mr. X"
            if all(self._fragment(start + i) for i in range(len(tokens))) and self._sound(tokens, start)
            else False
        )

    def _filled(self, post: PostSpan, person: Found) -> bool:
        """`el director de la obra parada, X`: after the article and a whole post, words that no list has."""
        before = self.tokens[post.first - 1].low if post.first else ""
        opened = before in self.words.sets("articles", "possessives") and not post.plural and not post.bare
        return opened and runs_to_name(self.tokens, post.stop, person.first, self.words, self.marks)

    def _sound(self, tokens: list[Token], start: int) -> bool:
        """A fragment does not end in a conjunction, and opens with none but before "de" (", y de Pesca, Ana Ruiz")."""
        conjunctions = self.words.set("conjunctions")
        lows = [t.low for t in tokens[:3]]
        another = lows[0] == "," and lows[1:2] != [] and lows[1] in conjunctions
        return tokens[-1].low not in conjunctions and (not another or lows[2:] == [self.words.data["of"]])

    def _leads_on(self, start: int, stop: int) -> bool:
        """Between two posts of one person: "and" alone, or the rest of the first one's complement before it."""
        if self._joined(start, stop):
            return True
        tokens = self.tokens[start:stop]
        return (
            1 < len(tokens) < 16
            and tokens[-1].low in self.words.set("conjunctions")
            and tokens[0].text == ","
            and all(self._fragment(start + i) for i in range(len(tokens)))
            and not any(t.low in self.words.set("articles") for t in tokens[1:2])
        )

    def _fragment(self, index: int) -> bool:
        token = self.tokens[index]
        if self.marks.inside[index] or token.text in ",()&":
            return True
        if token.kind == "number" or token.kind == "abbr":
            return True
        low = token.low
        if on_a_day(self.tokens, index, self.words) or at_venue(self.tokens, index, self.words):
            return False
        if not token.cap and low in self.words.set("who_clauses"):
            return False  # "Secretary of Trade on 3 March", "member of the House Committee who also leads …"
        if (
            low in self.words.set("complement_prepositions")
            or low in self.words.set("articles")
            or low in self.words.set("conjunctions")
            or self.words.lang == "es"
            and low in self.words.set("possessives")
            and index > 0
            and self.tokens[index - 1].low == self.words.data["of"]  # "del Senado de su país"
        ):
            return True
        if token.kind != "word":
            return False
        known = not token.text.islower() or low in institutional() or low in self.words.set("modifiers")  # "eThekwini"
        # "su presidente, el japonés X"
        return known or len(low) > 4 and authority().country_code(token.text) is not None

    def _touches_left(self, left: Found, post: PostSpan) -> bool:
        between = self._without_bracket(self.tokens[left.name.stop : post.first])
        if not between:
            spelled = self.words.lang == "es" or not post.bare or post.head_stop - post.head > 1
            bracket = left.name.stop < post.first  # "X (D-NJ) chairman of the Committee"
            return spelled and (left.name.given or bracket) and not left.name.single
        lows = [t.low for t in between]
        lows = lows[left.role is None and lows[:2] == [",", "en"] and "calidad" in lows :]  # "X, en calidad de vocal"
        who_is = self.words.set("who_is")
        allowed = self.words.sets("articles", "possessives", "honouring", "just_now") | {",", "(", "-", "–", "—", "'s"}
        if post.plural:  # "X and Y, both students"
            allowed = allowed | self.words.set("counts")
        if (
            lows[0] in ("como", "as")
            or lows[:1] == ["en"]
            and lows[-1] == "de"
            and ("cargo" in lows or "calidad" in lows)
        ):
            return len(lows) <= 5
        said = lows[lows[0] == "," :]
        if lows[0] in OPENS_WHO and len(lows) > 2 and " ".join(low for low in said if low not in allowed) in who_is:
            return True  # "X, who is the Minister of Ports"
        if lows[0] == "," and lows[-1] == "'s" and self._one_owner(between[1:-1]):
            return True  # "X, the bank's Chief Economist"
        if all(low in allowed for low in lows):
            return lows[0] in (",", "(", "-", "–", "—") or self.words.lang == "en" and lows[0] in ("the",)
        return False

    def _one_owner(self, tokens: list[Token]) -> bool:
        """Whose a post is, in the few words before "'s": a body or place, and no clause."""
        links = self.words.sets("articles", "complement_prepositions", "conjunctions")
        plain = all(t.kind == "word" and (t.cap or t.low in institutional() or t.low in links) for t in tokens)
        return 0 < len(tokens) < OWNER and plain

    def _without_bracket(self, tokens: list[Token]) -> list[Token]:
        """Drop letters and a short bracket right after a name: "MP", "(Rtd)", "(left)"."""
        if len(tokens) > 3 and tokens[0].text == "," and graded(tokens[1:3]):
            tokens = tokens[3:]  # "Ana Ruiz, CESO III, Director"
        while tokens and (
            postnominal(tokens[0], self.words)
            or len(tokens) > 1
            and tokens[0].text == ","
            and postnominal(tokens[1], self.words)
        ):
            tokens = tokens[1:] if postnominal(tokens[0], self.words) else tokens[2:]
        if self._letters(tokens):
            tokens = tokens[2:]
        if len(tokens) > 2 and tokens[0].text == "(" and ")" in [t.text for t in tokens[:5]]:
            return tokens[[t.text for t in tokens].index(")") + 1 :]
        return tokens

    def _letters(self, tokens: list[Token]) -> bool:
        """`Ana Ruiz, DCL, Director`: letters of an order or degree that no list has, before the comma of a post."""
        if self.words.lang != "en" or [t.text for t in tokens[:3:2]] != [",", ","]:
            return False
        letters = tokens[1].text
        return letters.isalpha() and letters.isupper() and 1 < len(letters) < 6

    def _closed(self, start: int, stop: int, mark: str) -> bool:
        return any(t.text == mark for t in self.tokens[start:stop])

    def _continues(self, start: int, stop: int) -> bool:
        lows = [t.low for t in self.tokens[start:stop]]
        if lows == ["/"]:
            return head_like(self.tokens[start - 1], self.words)  # "Director/CEO", not a place of two parts
        known = self.words.sets("conjunctions", "possessives", "kin") | {","}  # "X y su esposa Y, dueños del predio"
        return bool(lows) and all(low in known for low in lows) and lows[-1] not in self.words.set("possessives")

    def _goes_on(self, index: int, until: int) -> bool:
        return (
            index < until
            and self._fragment(index)
            and self.tokens[index].low not in self.words.sets("articles", "possessives", "hosts")
            and not self.marks.name[index]
            and not head_at(self.tokens, index, self.words)
        )

    def _fragment_after_comma(self, index: int, until: int) -> bool:
        """`, Población y Migración de la Secretaría`: capitalised, no post, and more follows before the next item."""
        token = self.tokens[index]
        return (
            token.cap
            and not self.marks.name[index]
            and head_at(self.tokens, index, self.words) is None
            and (self.words.lang == "es" or index not in self.marks.body)
            and token.low in institutional()
            and self._has_conjunction(index, until)
        )

    def _fields_end(self, index: int) -> int:
        """`Committee on Ports,` + `Civilian Security, and Trade.`: where a post's last fields end the item; else 0."""
        end, joined = index, False
        while end < len(self.tokens) and self.tokens[end].text not in ".;":
            token = self.tokens[end]
            joined = joined or token.low in self.words.set("conjunctions")
            if token.text != "," and token.low not in self.words.set("conjunctions"):
                thing = token.low.endswith("s") and not is_given(token.low) and is_known(token.low)  # "Quarries"
                field = token.cap and (token.low in institutional() or thing) and token.low not in place_words()
                if not field or self.marks.name[end] or head_at(self.tokens, end, self.words):
                    return 0
            end += 1
        return end if joined else 0

    def _ends_fields(self, after: list[Token], joint: int, right: Found) -> bool:
        """`the Minister for Food, Climate and` + `Communications,`: the last of a post's fields, before a name.

        The name may follow at once in Spanish, and with a courtesy in English: "de Puertos, Obras y" + "Servicios",
        "Secretary Health and" + "Family Welfare Dr. X".
        """
        rest = after[joint + 1 :]
        comma = bool(rest) and rest[-1].text == ","
        title = fold(right.honorific or "").split()[:1]
        at_once = self.words.lang == "es" or bool(title) and title[0].rstrip(".") in self.words.set("courtesies")
        fields = rest[:-1] if comma else [after[joint - 1], *rest] if joint > 0 and at_once else []
        least = 1 if comma else 2
        return len(fields) >= least and all(t.cap and t.low in institutional() for t in fields)

    def _has_conjunction(self, index: int, until: int) -> bool:
        """A conjunction soon follows, past no mark but the comma before another field of a Spanish post."""
        reach = 8 if self.words.lang == "es" else 6
        for i in range(index, min(until, index + reach)):
            token, after = self.tokens[i], self.tokens[i + 1 : i + 2]
            field = after != [] and after[0].cap and after[0].low in institutional() and not self.marks.name[i + 1]
            if token.text in ";." or token.text == "," and not (field and self.words.lang == "es"):
                return False
            if token.low in self.words.set("conjunctions"):
                return True
        return False

    def _loose(self, index: int) -> bool:
        return self._fragment(index) or self.tokens[index].text in ';"' or self._known_low(index)

    def _known_low(self, index: int) -> bool:
        token = self.tokens[index]
        return (
            token.kind == "word"
            and index > 0
            and self.tokens[index - 1].low in self.words.set("complement_prepositions") | self.words.set("articles")
        )

    def _joins(self, index: int) -> bool:
        return self.tokens[index].low in self.words.set("conjunctions")

    def _role_text(self, first: int, stop: int) -> str:
        return self._tidy(self._text(first, stop))

    def _told_apart(self, start: int, stop: int) -> bool:
        """`los prefectos X y Y, además de Z`: who is told apart is no one of the row."""
        lows = [t.low for t in self.tokens[start:stop]]
        said = {" ".join(lows[i : i + size]) for i in range(len(lows)) for size in (2, 3)}
        return not said.isdisjoint(self.words.set("added_to"))

    def _text(self, first: int, stop: int) -> str:
        tokens = self.tokens[first:stop]
        return COLON.sub(r"\1", clean(self.text[tokens[0].start : tokens[-1].end])) if tokens else ""

    def _tidy(self, role: str) -> str:
        return tidy(role, self.words)
