"""One plural head for several people: "ministros de A, X; de B, Y", "viceministros X y Y, respectivamente"."""

from __future__ import annotations

import re

from ..small_words import small_pairs, small_words
from ..tokens import fold
from ..vocabulary import institutional, place_words
from .found import Found, gender_of
from .heads import PostSpan, head_at
from .places_in_names import PlacesInNames
from .singulars import one, singular

CONTRACTIONS = small_pairs("contractions")
DE = small_words("spanish_of")
ARTICLES = small_words("spanish_articles")
OF_BOTH = re.compile(
    r"\s*\b(?:de|of|from) (?:ambos|ambas|sendos|sendas|l[oa]s (?:dos|tres|cuatro|cinco)|both|the two)\b.*$"
)  # countries
PLURAL_FIELD = re.compile(r"(de (?:los|las) \w+s) (del? [A-ZÁÉÍÓÚÑ\d].*)$")  # one for each
OF = small_words("of_or_from")
OPENS_FIELD = small_words("of")
ON_BEHALF = small_words("on_behalf")
PLACED = re.compile(r"(?:del? )?[A-ZÁÉÍÓÚÑ\d]")
ACRONYM = 5  # letters: "MPs" are each an MP


class SharedHead(PlacesInNames):
    """The plural head that still governs, its people so far, and the post of each of them."""

    def _end_shared(self) -> None:
        """Close the open plural head and write each person's post."""
        if self.shared is None or not self.group:
            self.shared = None
            return
        each = self._places_in_names()
        if each or sum(bool(person.role) for person in self.group[1:]) > 1:
            for person in self.group[not each :]:
                self._take_place(person)
        if any(person.role for person in self.group[1:]):
            self._take_last_town()
            self._leave_titled()
        complements = [person.role or "" for person in self.group]
        whole = [self._modified(person.name.stop) for person in self.group]  # "X, Técnico de Riego"
        complements = ["" if own else said for own, said in zip(whole, complements, strict=True)]
        complements = [self._with_next(k, complements) for k in range(len(complements))]
        parts = [own or part for own, part in zip(whole, self._parts(complements), strict=True)]
        for person, complement in zip(self.group, parts, strict=True):
            person.role = self._single(self.shared, person, complement)
            if self._titled_member(person):
                person.role, person.posts = None, []
                person.first = person.name.first - len((person.honorific or "").split())
            elif person.role.rpartition(" ")[2] in OF and not person.name.given:
                # "autoridades municipales y policía de Guano y Colta": places the post is of, and nobody
                person.role, person.posts, person.shared = None, [], False
        self.shared, self.group = None, []

    def _with_next(self, index: int, complements: list[str]) -> str:
        """`los voceros de A, X; B, Y y Z; C, V`: who is joined to a name by "and" alone is of the same, where no town
        has but one such holder."""
        said = complements[index]
        several = self.shared is not None and sum(map(bool, complements[1:])) > 1
        if said or index < 2 or not several or self._of_towns() or self.words.lang != "es":
            return said
        joined = self._joined(self.group[index - 1].name.stop, self.group[index].first)
        return complements[index - 1] if joined else said

    def _titled_member(self, person: Found) -> bool:
        """`Members of the delegation included Rep. X`, `Reps. X and Y and Sen. Z`: the title is a post of their own."""
        titles = fold(person.honorific or "").split()
        if self.shared is None or not titles or titles[-1].rstrip(".") not in self.words.set("title_posts"):
            return False
        single = self.shared.post.single["m"].lower()
        if single in self.words.set("weak_posts"):
            return True
        alone = self.shared.stop == self.shared.head_stop  # "state Sens. X and Y and state Rep. Z"
        seats = alone and single in self.words.set("seats_with_party")
        return seats and single.rstrip(".") != titles[-1].rstrip(".")

    def _leave_titled(self) -> None:
        """`los ministros de A, X; de B, Y; el general Z`: with an article and a title, one of no such post."""
        opened = [self.tokens[person.first].low in ("el", "la") for person in self.group[1:]]
        titled = [p for p, article in zip(self.group[1:], opened, strict=True) if article and p.honorific]
        for person in [p for p in titled if not p.role and self.words.lang == "es"]:
            person.role, person.posts, person.shared = None, [], False
            self.group.remove(person)

    def _said_of_both(self, start: int) -> bool:
        """`los ministros de A y de B, X y Y, ambos en representación de …`: what is said of two ends their row."""
        lows = [t.low for t in self.tokens[start : start + 2]]
        return len(lows) == 2 and lows[0] == "," and lows[1] in self.words.set("both_words")

    def _past_both(self, start: int, stop: int) -> int:
        """`las diputadas X y Y, ambas de Guano, y Z`: past the words that are of the two before."""
        if not self._said_of_both(start) or self.tokens[start + 2].low not in OF:
            return start
        ends = self.words.set("conjunctions") | {",", ";"}
        return next((i for i in range(start + 3, stop) if self.tokens[i].low in ends), start)

    def _past_body(self, start: int, stop: int) -> int:
        """`los subsecretarios X, por la Oficina de Riego, y Y, por Pesca`: past the body that the one before is for."""
        lows = [t.low for t in self.tokens[start : min(stop, start + 3)]]
        if len(lows) < 3 or lows[0] != "," or lows[1] not in ON_BEHALF:
            return start
        first = start + 2 + (lows[2] in self.words.set("articles"))
        if first in self.marks.body:
            return self.marks.body[first]
        field = self.tokens[first].cap and self.tokens[first].low in institutional()
        return next((i for i in range(first, stop) if self.tokens[i].text in ",;"), start) if field else start

    def _share_role(self, person: Found, complement: str) -> None:
        if not person.name.given and self._of_bodies():
            return  # "representatives of Levi Ltd, Vector Homes": a body with a name's shape
        low = fold(person.name.text) if person.name.single and not person.honorific else ""
        if low in institutional() and low not in self.words.set("surnames_too"):  # "Senators White and Young"
            return  # "directores de Defensa, Marina y Salud": what they direct
        own, field = self._tail(person), self._bracketed_field(person.name.stop, self.shared)
        if own and (self.words.lang == "es" and self._is_post(own) or own == field):
            complement = self._with_own(person, complement, own)
        person.shared, person.rule = True, "list:shared-head"
        person.posts = [self.shared] if self.shared else []
        person.role = complement  # finished in _end_shared, when all complements are known
        self.group.append(person)

    def _places_after(self, post: PostSpan, person: Found) -> bool:
        """`los gobernadores del PRX, X, de Guano; Y, de Colta`: after each name a place of its own, then a mark."""
        rest = [p for p in self.people if p.name.first >= person.name.first]
        if post.bare or self.tokens[person.first - 1].text != ",":
            return False
        if self.words.lang != "es" or any(p.first > post.first for p in self.posts):
            rest = rest[:1]
        first = self._place_end(person.name.stop)
        last = self._place_end(rest[-1].name.stop) if len(rest) > 1 else None
        ended = last is not None and (last == len(self.tokens) or self.tokens[last].text == ".")
        if first is not None and last is not None and not ended:  # "X, de Chile, y Y, de Perú, se reunieron"
            said = (self._text(person.name.stop + 2, first), self._text(rest[-1].name.stop + 2, last))
            ended = all(fold(place) in place_words() for place in said) and self.tokens[last].text == ","
        return first is not None and first < len(self.tokens) and (self.tokens[first].text == ";" or ended)

    def _place_end(self, start: int) -> int | None:
        """Where `, de Guano` right after a name ends."""
        lows = [t.low for t in self.tokens[start : start + 3]]
        if len(lows) < 3 or lows[0] != "," or lows[1] not in DE:
            return None
        return self._row_end(start + 2 + (lows[2] in self.words.set("articles")))

    def _with_own(self, person: Found, complement: str, own: str) -> str:
        """The complement that somebody's own words after the name make: "de la Mujer", "Técnico de Riego".

        The head's own goes before a place ("los ministros de Salud, X, de Chile"), unless it only says of which side
        the heads of places are ("los gobernadores del PRX, X, de Guano").
        """
        if self._modified(person.name.stop):
            return own
        start = person.name.stop + (self.tokens[person.name.stop].text == ",")
        said = self.tokens[start : start + 2]
        words = [said[0].low if said[0].low in OF else self.words.data["of"]]
        if said[0].low in OF and said[-1].low in self.words.set("articles") and not said[-1].cap:
            words.append(said[-1].text)
        complete = " ".join([*words, own])
        head = self.shared
        kept = self.trailing and head is not None and self.tokens[head.head].low not in self.words.set("of_places")
        if kept and head is not None and fold(own) in place_words():
            return f"{self._phrase(head.head_stop, head.stop)} {complete}"
        return complete

    def _ends_in_of(self, post: PostSpan, person: Found) -> bool:
        """`los miembros del gabinete de X`, `ediles, además de X`: the plural does not say the post of X."""
        of = person.name.first - 1
        if person.name.single or self.words.lang == "en" and not person.name.given:
            return False  # "líderes de Morena", "Chief Ministers of Upper Vale, X and of Lower Vale, Y"
        return of == person.first - 1 and of >= post.head_stop and self.tokens[of].low in OF

    def _whose(self, person: Found) -> bool:
        """`los miembros del gabinete de X`: whose they are; not `ediles, además de X`, `ediles y de X`."""
        before = self.tokens[person.first - 2]
        return before.kind == "word" and before.low not in self.words.sets("conjunctions", "owner_in_room")

    def _of_bodies(self) -> bool:
        """The open head stands for bodies: "representatives from …", "unions whose representatives attended"."""
        if self.shared is None or self.shared.head_stop >= len(self.tokens):
            return False
        whose = self.shared.first > 0 and self.tokens[self.shared.first - 1].low in self.words.set("who_clauses")
        if whose and self.tokens[self.shared.head].low in self.words.set("for_bodies"):
            return True
        opens = self.tokens[self.shared.head_stop].low in self.words.set("complement_prepositions")
        return opens and self.tokens[self.shared.head].low in self.words.set("for_bodies")

    def _parts(self, complements: list[str]) -> list[str]:
        """Each person's complement: their own, else the first one's; `respectivamente` deals them out."""
        of_each = OF_BOTH.search(complements[0]) and not any(complements[1:])
        complements = [OF_BOTH.sub("", complement) for complement in complements]
        first = complements[0]
        if of_each:
            return [first] * len(complements)  # "los jefes de Vías y Obras de ambos municipios, X y Y"
        modifiers, own = self._split_modifiers(first)
        field, place = self._field_and_place(own)
        if len(complements) > 1 and not any(complements[1:]):
            each = self._deal(place, len(complements)) if PLURAL_FIELD.match(own) else []
            dealt = [f"{field} {part}" for part in each] if len(set(each)) > 1 else self._deal(own, len(complements))
            return [f"{modifiers} {part}".strip() for part in dealt]
        result = [f"{modifiers} {field} {place}".strip() if place and any(complements[1:]) else first]
        common = "" if self._of_one(modifiers) else modifiers
        for complement in complements[1:]:
            if not complement and self._each_has_place(complements):
                result.append(common)
                continue
            adjective = self._adjective(complement)
            result.append(adjective or f"{common} {self._completed(complement, own, field)}".strip())
        return result

    def _each_has_place(self, complements: list[str]) -> bool:
        """`the governors of Kano, X; Edo, Y; Yobe, Z; Rivers V`: who has none beside such a row has not the first's."""
        of_places = self.shared is not None and self.tokens[self.shared.head].low in self.words.set("of_places")
        said = sum(map(bool, complements[1:]))
        return said > 1 and (of_places or said > len(complements) - 3)

    def _of_one(self, modifiers: str) -> bool:
        """`los secretarios General de A, X, y de B, Y`: an adjective in the singular is the first one's alone."""
        words = fold(modifiers).split()
        return self.words.lang == "es" and bool(words) and words[-1].isalpha() and not words[-1].endswith("s")

    def _adjective(self, complement: str) -> str:
        """`los vicerrectores Académico, X; Docente, Y`: a complement that is an adjective, without "y el"; else "".

        After the heads of places it is a place's name ("alcaldes de Guano, X; General Vela, Y").
        """
        article, _, rest = complement.partition(" ")
        said = rest if article in ARTICLES and rest else complement
        first = said.split(" ", 1)[0]
        known = fold(first) in self.words.set("modifiers") and first[:1].isupper()
        placed = self.shared is not None and self.tokens[self.shared.head].low in self.words.set("of_places")
        return said if self.words.lang == "es" and known and not first.endswith("s") and not placed else ""

    def _completed(self, complement: str, own: str, field: str) -> str:
        """A later complement with what it leaves out: the preposition, and the field where only a place is said."""
        prepositions = self.words.set("complement_prepositions")
        if not complement:
            return own
        article, _, rest = complement.partition(" ")
        if article in ARTICLES and rest.split(" ", 1)[0] in DE:
            complement = rest  # "los concejales de Riego, X, y el de Turismo, Y"
        opening = own.split(" ", 1)[0] if own else ""
        bare = complement.split(" ", 1)[0].lower() not in prepositions
        alike = PLURAL_FIELD.match(own) is not None and PLACED.match(complement) is not None
        if field and (alike or fold(complement.split(" ", 1)[-1] if not bare else complement) in place_words()):
            return f"{field} {complement}" if not bare else f"{field} {self.words.data['of']} {complement}"
        return f"{self._bare(opening)} {complement}" if bare and opening in prepositions else complement

    def _field_and_place(self, own: str) -> tuple[str, str]:
        """`de Salud de Aguascalientes` → ("de Salud", "de Aguascalientes"); ("", "") where it is not so made.

        `de las Universidades de Mar Azul`, of several people, → ("de la Universidad", "de Mar Azul").
        """
        if match := PLURAL_FIELD.match(own):
            *opening, noun = match[1].split()
            return " ".join([*map(one, opening), one(noun, noun=True)]), match[2]
        splits = re.finditer(r" (?:de|del|of|in|en) ", own)
        at = next((m for m in splits if m.start() and fold(own[m.end() :]) in place_words()), None)
        if at is None or own.split(" ", 1)[0] not in OPENS_FIELD:
            return "", ""
        field = own[: at.start()].split()
        words = list(map(one, field)) if self.words.lang == "es" else field
        return " ".join(words), own[at.start() + 1 :]

    def _bare(self, preposition: str) -> str:
        return CONTRACTIONS.get(preposition, preposition)

    def _split_modifiers(self, complement: str) -> tuple[str, str]:
        there = self.words.set("roll_call")  # "CONCEJALES ASISTENTES: X; Y"
        words, kept = [w for w in complement.split() if fold(w) not in there], []
        while words and words[0].lower() not in self.words.set("complement_prepositions"):
            kept.append(words.pop(0))
        return " ".join(kept), " ".join(words)

    def _deal(self, complement: str, people: int) -> list[str]:
        """`de A y de B` to two people; the same complement to each where it does not divide."""
        towns = self._of_towns()
        for mark in (" y ", " and ", " e "):
            pieces = [p.strip() for p in complement.replace(",", mark).split(mark) if p.strip()]
            numbered = self._numbered(pieces)
            counted, pieces = numbered != pieces, numbered
            opening = pieces[0].split(" ", 1)[0] if pieces else ""
            field = self._lent_field(pieces) if people == len(pieces) > 1 else ""
            if field:
                return [pieces[0], *(f"{field} {opening} {p.removeprefix(f'{opening} ')}" for p in pieces[1:])]
            places = all(fold(p.removeprefix(f"{opening} ")) in place_words() for p in pieces)
            if people == len(pieces) > 1 and (
                places or towns or counted or self._respectively() or all(p.split(" ", 1)[0] == opening for p in pieces)
            ):
                return [
                    p if p.split(" ", 1)[0] in self.words.set("complement_prepositions") else f"{opening} {p}"
                    for p in pieces
                ]
        return [complement] * people

    def _lent_field(self, pieces: list[str]) -> str:
        """`de Salud` of "de Salud de Perú" + "de Chile": the field that the later places share; "" for none."""
        field, place = self._field_and_place(pieces[0])
        prepositions = self.words.set("complement_prepositions")
        later = (p.split(" ", 1) for p in pieces[1:])
        names = (p[-1] if p[0].lower() in prepositions else " ".join(p) for p in later)
        alike = field and all(fold(name) in place_words() for name in names)
        return pieces[0].removesuffix(f" {place}") if alike and PLURAL_FIELD.match(pieces[0]) is None else ""

    def _with_lent(self, said: list[str]) -> list[str]:
        """`de la Corte de Perú` and `de Chile`: with the field that the first one lends the others."""
        field = self._lent_field(said) if said else ""
        return [said[0], *(f"{field} {part}" for part in said[1:])] if field else said

    def _numbered(self, pieces: list[str]) -> list[str]:
        """`de la 35` and `Octava zona militar`: what the last number counts, the ones before it count too."""
        if len(pieces) < 2:
            return pieces
        *first, last = pieces
        said = last.split(" ")
        at = next((i for i, word in enumerate(said[:-1]) if self._numeral(word)), None)
        if at is None or not all(self._numeral(piece.split(" ")[-1]) for piece in first):
            return pieces
        counted = said[at + 1 :]
        if self.words.lang == "es" and counted and counted[0].lower().endswith("s"):
            of = next((i for i, word in enumerate(counted) if word in DE), len(counted))
            counted[:of] = [singular(one(word), "f", "es") for word in counted[:of]]  # "de la 5ª y 6ª zonas militares"
        small = pieces[0].rpartition(" ")[0]
        numbers = [*(piece.split(" ")[-1] for piece in first), said[at]]
        return [" ".join([small, number, *counted]).strip() for number in numbers]

    def _numeral(self, word: str) -> bool:
        """`35`, `16º.`, `Octava`, `II`."""
        return word[:1].isdigit() or fold(word) in self.words.set("ordinals") or not word.strip("IVX")

    def _respectively(self) -> bool:
        return any(t.low in self.words.set("respectively") for t in self.tokens)

    def _single(self, post: PostSpan, person: Found, complement: str) -> str:
        """The singular of a plural head for one person, in the right gender, with its modifiers and complement."""
        kind = gender_of(person) if self.words.lang == "es" else "m"
        original = self._text(post.head, post.head_stop)
        head = post.post.single["f" if kind == "f" else "m"]
        women = self.tokens[post.head].low.endswith("as") and not self._of_both_genders(post)
        if self.words.lang == "es" and women and not head.endswith("a"):
            head = post.post.single["f"]
        head = (
            head.upper()
            if original[:2].isupper() and len(head) < ACRONYM
            else head.title()
            if original[:1].isupper() and len(head.split()) == 1
            else head[:1].upper() + head[1:]
            if original[:1].isupper()
            else head
        )
        modifiers, own = self._split_modifiers(complement)
        own = own.replace("de el ", "del ", 1) if own.startswith("de el ") else own
        single = " ".join(singular(word, kind, self.words.lang) for word in modifiers.split())
        rest = self.words.set("rest_of")
        opening = [word for word in self._text(post.first, post.head).split() if fold(word) not in rest]
        before = " ".join(singular(word, kind, self.words.lang) for word in opening)  # "los actuales directores"
        return self._tidy(" ".join(part for part in (before, head, single, own) if part))

    def _of_both_genders(self, post: PostSpan) -> bool:
        """`los diputados y las diputadas X y Y`: the second word does not say that all are women."""
        before = post.head - 1
        while before > 0 and self.tokens[before].low in self.words.sets("articles", "conjunctions"):
            before -= 1
        twin = head_at(self.tokens, before, self.words) if post.head - before > 1 else None
        return twin is not None and twin.plural and twin.single == post.post.single

    def _seated(self, person: Found) -> bool:
        """`Representative X (D-NY), chairman of Y and Representative Z`: a seat in a house is no more than a title."""
        return person.direct and fold(person.role or "") in self.words.set("seats_with_party")

    def _weakly_shared(self, person: Found) -> bool:
        """Under a plural that says nothing ("members were X, Director of Y") or for whom, a post of one's own counts.

        So it does under a bare one that seats people in a house: "Representatives X (D-NY), chairman of Y; Z ...".
        """
        if person not in self.group or self.shared is None:
            return False
        named = self.words.lang == "es" and self.tokens[self.shared.head].low in self.words.set("for_bodies")
        return self._seats() or named or self.shared.post.single["m"] in self.words.set("weak_posts")

    def _seats(self) -> bool:
        """The open plural head is bare and seats people in a house."""
        if self.shared is None or not self.shared.bare or self.words.lang != "en":
            return False
        return self.shared.post.single["m"].lower() in self.words.set("seats_with_party")

    def _seats_on(self, left: Found, right: Found) -> bool:
        """`Senators X, chair of the Committee, and Y`: who has no post of one's own still sits there.

        So it is in Spanish behind a post that no comma parts from its holder: "los ediles X Presidente del cuerpo, Y".
        """
        links = self.words.sets("conjunctions", "articles") | {",", ";"}
        between = self.tokens[left.stop : right.first]
        own = self.words.lang == "es" and self.shared is not None and left.posts[:1] != []
        sits = self._seats() or own and left.posts[0].first == left.name.stop
        return sits and left.rule == "list:name-post" and all(t.low in links for t in between)
