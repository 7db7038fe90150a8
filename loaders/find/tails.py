"""What stands behind a name and is its person's own: "X de Francia", "Y, de Energía y Minas", "Z (Salud)"."""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token, fold
from ..vocabulary import institutional, place_words
from .found import Found
from .heads import PostSpan, who_make_up
from .line import Line
from .listed_places import called_after_day
from .served import acronym_at

DE = small_words("spanish_of")
OF_OR_FROM = small_words("of_or_from")
OF_THE = small_words("spanish_of_the")


class Tails(Line):
    """Complements behind names, and the words between two people without them."""

    def _tail(self, person: Found) -> str:
        """The place right after a name that is this person's own complement: "X de Francia", "X, de Francia, y"."""
        start = person.name.stop
        if field := self._bracketed_field(start, self.shared):
            return field
        if post := self._modified(start):
            return post
        head = self.shared
        open_head = head is not None and (
            head.bare or self.introduced or self.trailing
        )  # else ", de B, Y" is the next's
        comma = open_head and start + 1 < len(self.tokens) and self.tokens[start].text == ","
        if comma and (place := self._place_of_item(start + 1)):
            return place
        start += comma and self.tokens[start + 1].low in DE
        if start + 1 >= len(self.tokens) or self.tokens[start].low not in OF_OR_FROM:
            return ""
        after = self.tokens[start + 1]
        first = start + 1 + (after.low in self.words.set("articles") and not after.cap)
        stop = self.marks.span(first) or (first + 1 if open_head and acronym_at(self.tokens, first) else None)
        if self.tokens[start - 1].text == ",":
            stop = self._row_end(first) or stop
        if stop is None and open_head and (self.words.lang == "en" or self._over_places()):
            stop = self._town_end(first)
        if stop is None and open_head and after.low in institutional() and self._ministers():
            stop = self._row_end(first)  # "los ministros X de Energía y Minas, Y de Cultura"
        return "" if stop is None else self._text(first, stop)

    def _place_of_item(self, first: int) -> str:
        """`los gobernadores: X, Chiapas; Y, San Luis Potosí;`: capitals from a name's comma to the end of its item."""
        over = self.words.lang == "es" and self._over_places()
        stop = self._row_end(first) if over and self.tokens[first].cap else None
        closed = stop is not None and (stop == len(self.tokens) or self.tokens[stop].text in ";.")
        return self._text(first, stop) if stop is not None and closed else ""

    def _over_places(self) -> bool:
        """Those of the open plural head have a place each."""
        head = self.shared
        return head is not None and self.tokens[head.head].low in self.words.set("of_places")

    def _ministers(self) -> bool:
        """Those of the open plural head have a field of government each. Spanish."""
        heads = self.words.set("ministerial")
        return self.words.lang == "es" and self.shared is not None and self.shared.post.single["m"] in heads

    def _town_end(self, first: int) -> int | None:
        """Where a place that no list has ends, in capitals: "mayors X of Oban, Y of Salt Bay and Z of Ulst"."""
        stop = first
        while stop < len(self.tokens) and self.tokens[stop].cap and self.tokens[stop].kind == "word":
            stop += 1
        after = self.tokens[stop] if stop < len(self.tokens) else None
        closed = after is None or after.text in ",;." or after.low in self.words.set("conjunctions")
        named = any(self.marks.name[first:stop])
        return stop if stop > first and closed and not named else None

    def _modified(self, start: int) -> str:
        """`los ministros X, de Salud; Y, Administrativo de la Presidencia;`: what a post goes on with but "de"."""
        bare = self.words.lang == "es" and self.shared is not None and self.shared.bare
        if not bare or start + 1 >= len(self.tokens) or self.tokens[start].text != ",":
            return ""
        word = self.tokens[start + 1]
        stop = self._row_end(start + 1) if word.cap and word.low in self.words.set("modifiers") else None
        return self._text(start + 1, stop) if stop is not None else ""

    def _bracketed_field(self, start: int, head: PostSpan | None) -> str:
        """`los ministros X (Salud) y Y (Asuntos del Canal)`: the field of a minister's post; not where X is from.

        In English nor what party: "Permanent Secretaries X (Home Affairs) and Y (Lands)".
        """
        tokens = self.tokens[start : start + 9]
        stop = next((i for i, t in enumerate(tokens) if t.text == ")"), 0)
        if not self._over_fields(head) or not stop or tokens[0].text != "(":
            return ""
        if self.words.lang == "es" and tokens[1].low not in institutional():
            return ""
        if self.words.lang == "en" and not self._names_field(tokens[1:stop]):
            return ""
        field = self._text(start + 1, start + stop)
        return "" if fold(field) in place_words() or field.isupper() else field

    def _names_field(self, said: list[Token]) -> bool:
        """A word of what offices are for, and no party or letters; or anything in capitals behind another's field."""
        known = any(t.low in institutional() and t.low not in self.words.set("parties_too") for t in said)
        letters = any(t.text.isupper() for t in said)
        return said[0].cap and not letters and (known or any(person.role for person in self.group[-1:]))

    def _over_fields(self, head: PostSpan | None) -> bool:
        """Those of a plural head have a field of government each, and nothing behind the head says of what."""
        heads = self.words.sets("ministerial", "counterparts")
        if head is None:
            return False
        if self.words.lang == "es":
            return head.bare and head.post.single["m"] in heads
        return head.stop == head.head_stop and head.post.single["m"].lower().split()[-1] in heads

    def _is_post(self, tail: str) -> bool:
        """A place is part of the post; whom one is of is not: "las senadoras X, del PRI", "los voceros fueron X, de Y".

        Of those who sit in a house a party is said, and after a head with its own complement a body.
        """
        if self.shared is None or fold(tail) in place_words():
            return True
        single, opening = self.shared.post.single["m"], fold(tail).split(" ")[0]
        seats = self.words.set("seats_with_party")
        if single in seats and opening in self.words.set("fields_of_seats"):
            return True  # "los concejales X, de Turismo, y Y, de Obras"
        weak = self.words.set("weak_posts") - self.words.set("counterparts")
        if single in weak and opening not in self.words.set("territories"):  # "empresarios X, de Telmar SA, y Y"
            return self.tokens[self.shared.head].low in self.words.set("of_places")
        whole = self.introduced and not self.shared.bare
        return single not in seats and not (whole and any(word in institutional() for word in fold(tail).split()))

    def _row_end(self, first: int) -> int | None:
        """The end of a row of capitalised words that closes an item of a list; None where it is anything else."""
        stop = first + called_after_day(self.tokens, first, self.words)  # "Ana Ruiz, de 9 de Julio"
        while stop < len(self.tokens) and (self.tokens[stop].cap or stop > first and self.tokens[stop].low in OF_THE):
            stop += 1
        stop = self._field_end(stop)
        ends = stop == len(self.tokens) or self.tokens[stop].text in ",;." or self._joins(stop)
        ends = ends or self.words.lang == "es" and self.tokens[stop].text.endswith(self.words.endings("verb_endings"))
        return stop if stop > first and ends and not self.marks.name[first] else None

    def _field_end(self, stop: int) -> int:
        """`José Rijo, de Presupuesto` + `y Contabilidad;`: a field of two words, where no name follows."""
        end = stop + 1
        while end < len(self.tokens) and self.tokens[end].cap and not self.marks.name[end]:
            end += 1
        joined = stop < len(self.tokens) and self._joins(stop) and end > stop + 1
        ended = end >= len(self.tokens) or self.tokens[end].text in ",;." or self._joins(end)
        return end if joined and ended else stop

    def _another_field(self, joint: int, stop: int) -> bool:
        """`de Desarrollo Agrario` + `y Riego`: the second field of one minister, and nobody's name."""
        after = joint + 1
        field = after < stop and self.tokens[after].cap and self.tokens[after].low in institutional()
        return field and self.words.lang == "es" and not self.marks.name[after]

    def _past_tail(self, start: int, stop: int) -> int:
        """Past a place or bracket that belonged to the name before: "X (Catamarca), Y"."""
        left = next((p for p in self.people if p.name.stop == start), None)
        comma = start + 1 < stop and self.tokens[start].text == ","
        from_where = comma and self.tokens[start + 1].low in self.words.set("origins")  # "X, from Ohio, and Y"
        start += from_where or comma and self.tokens[start + 1].text == "("  # "X, (Catamarca), Y"
        bracket = start < stop and self.tokens[start].text == "("
        if left is None or not (bracket or self._tail(left) or self._origin(start, stop)):
            return start
        start += comma and not bracket and not from_where  # "X, de Catamarca, y Y"
        while (
            start < stop
            and (bracket or self.tokens[start].text not in ",;")
            and (bracket or not self._joins(start) or self._another_field(start, stop))
        ):
            start += 1
            if bracket and self.tokens[start - 1].text == ")":
                break
        return start

    def _origin(self, start: int, stop: int) -> bool:
        """`X from Telmar Bank, and Y`: capitals after "from" say where the one before is from, known or not."""
        first = start + 1
        first += first < stop and self.tokens[first].low in self.words.set("articles")
        opens = self.tokens[start].low in self.words.set("origins")
        return opens and first < stop and self.tokens[first].cap and not self.marks.name[first]

    def _phrase_start(self, start: int, stop: int) -> int:
        start = self._past_tail(start, stop)
        while start < stop and (
            self.tokens[start].text in ",;)" or self.tokens[start].low in self.words.set("conjunctions")
        ):
            start += 1
        return start

    def _phrase(self, start: int, stop: int) -> str:
        """Words between two places without the separators around them."""
        start = self._phrase_start(start, stop)
        stop = next((i - 1 for i in range(start + 1, stop) if who_make_up(self.tokens, i, self.words)), stop)
        edge = self.words.set("articles") | {",", ";", "(", "-", "–"}
        while stop > start and self.tokens[stop - 1].low in edge:
            stop -= 1
        return self._text(start, stop)
