"""The people of one document: every mention tied to one of them, as far as the text itself tells.

"Secretary Reyes" is the "Ana Reyes" of the same document when exactly one person there fits.
Who is who across documents is not decided here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from ..find.found import Found
from ..find.head_places import take_place
from ..find.heads import head_at
from ..find.names import Candidate
from ..find.scenes import Scene
from ..find.titled_surnames import titled_surname
from ..small_words import small_words
from ..tokens import clean, fold
from ..vocabulary import institutional, is_given, is_known
from ..words import Words
from .hearsay import Seen, met_by_the_absent, only_meant, only_told
from .name_rows import all_strange, among_two, beside_verb, initialled, lettered, row_of
from .placed_rows import in_placed_row
from .presence import judge

OF = small_words("of")
AND = small_words("and")
OF_OR_FROM = small_words("of_or_from")
BY_OR_WITH = small_words("by", "with")
WHERE = small_words("where")
KEPT = small_words("titles_kept")
PARTICLES = small_words("inside_surnames")
PATRONYMICS = small_words("patronymics")
FEWEST_IN_ROLL = 3  # surnames alone behind a label
NEXT = 6  # tokens from a name to the next of a row
AROUND = '.()"“”«»‘’'


@dataclass(slots=True, eq=False)
class Member:
    """A person of the document. `name` is the fullest form."""

    name: str
    seen: list[Seen] = field(default_factory=list)

    @property
    def parts(self) -> tuple[str, ...]:
        return name_parts(self.name)

    @property
    def aliases(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(s.found.text for s in self.seen if fold(s.found.text) != fold(self.name)))


@dataclass(slots=True, eq=False)
class Cast:
    """The members so far, found again by the parts of their names."""

    members: list[Member] = field(default_factory=list)
    by_part: dict[str, list[Member]] = field(default_factory=dict)

    def add(self, name: str) -> Member:
        """A new member."""
        member = Member(name)
        self.members.append(member)
        for part in dict.fromkeys(member.parts):
            self.by_part.setdefault(part, []).append(member)
        return member

    def near(self, parts: tuple[str, ...]) -> list[Member]:
        """Members that share the least common whole part of a name; all of them for a name of initials."""
        whole = [part for part in parts if len(part) > 1]
        if not whole:
            return self.members
        return min((self.by_part.get(part, []) for part in whole), key=len)


@lru_cache(maxsize=1024)
def name_parts(name: str) -> tuple[str, ...]:
    """Folded parts of a name without particles, suffix dots and the marks round a nickname."""
    parts = (p.strip(AROUND) for p in fold(name).replace("-", " ").replace(",", " ").replace("' ", "'").split())
    return tuple(p for p in parts if p and p not in PARTICLES)


def cast_of(scenes: list[Scene], text: str, words: Words) -> list[Member]:
    """All people of a document, in order of first mention, each with every mention of theirs."""
    for scene in scenes:
        for found in scene.people:
            _titled(found, scene, words)
            _with_body(found, scene, words, text)
            take_place(found, scene.tokens, scene.marks, words)
    mentions = _mentions(scenes, words)
    cast = Cast()
    for scene, found in sorted(mentions, key=lambda item: -len(name_parts(item[1].text))):
        if _surname_only(found):
            continue
        fits = [m for m in cast.near(name_parts(found.text)) if _same(m, found)]
        same = next((m for m in fits if _identical(m, found)), fits[0] if len(fits) == 1 else None)
        member = same or cast.add(found.text)
        member.seen.append(Seen(found, scene, judge(found, scene, words)))
    for scene, found in mentions:
        if _surname_only(found):
            _place_single(cast, found, scene, words)
    people = [m for m in cast.members if any(s.judgement.reason != "namesake" for s in m.seen)]
    for scene, found in _surnames(scenes, people, text):
        _place_single(cast, found, scene, words, only_known=True)
    for member in cast.members:
        only_told(member.seen, words)
        only_meant(member.seen)
        member.seen.sort(key=lambda s: s.scene.tokens[s.found.name.first].start)
    met_by_the_absent([member.seen for member in cast.members], words)
    return sorted(cast.members, key=lambda m: m.seen[0].scene.tokens[m.seen[0].found.name.first].start)


def _titled(found: Found, scene: Scene, words: Words) -> None:
    """`State Sen. X`, `Rep. X`: a short title that is a post stands for it where no post is written."""
    titles = (found.honorific or "").split()
    stop = found.name.first
    while len(titles) > 1 and fold(titles[-1]).rstrip(".") in words.set("courtesies"):
        titles, stop = titles[:-1], stop - 1  # "Cllr Mr X"
    if found.role is None and titles and _ranked(found, titles, scene, words):
        found.role = found.honorific
        return
    if found.role is not None or not titles or fold(titles[-1]).rstrip(".") not in words.set("title_posts"):
        return
    first = found.first
    while first and scene.tokens[first - 1].low.rstrip(".") in words.set("title_openings"):
        first -= 1
    while (
        first and words.lang == "en" and scene.tokens[first - 1].cap and scene.tokens[first - 1].low in institutional()
    ):
        first -= 1  # "Foreign Affairs Sec. X"
    first = next((start for start, stop in scene.marks.place.items() if stop == first), first)  # "Texas Gov. X"
    whose = first - 1 if first and scene.tokens[first - 1].low == "'s" else 0
    first = next((start for start, stop in scene.marks.place.items() if stop == whose), first)  # "Texas's Rep. X"
    found.role = " ".join(t.text for t in scene.tokens[first:stop]).replace(" 's", "'s")
    found.first, found.direct = first, True


def _ranked(found: Found, titles: list[str], scene: Scene, words: Words) -> bool:
    """`la General X, del Comando Sur`: a rank is the post of somebody whose body alone is said after the name."""
    after = scene.tokens[found.name.stop : found.name.stop + 3]
    opens = len(after) == 3 and after[0].text == "," and after[1].low in OF
    article = opens and after[2].low in words.set("articles")
    body = opens and found.name.stop + 2 + article in scene.marks.body
    return body and fold(titles[0]).rstrip(".") in words.set("ranks")


def _with_body(found: Found, scene: Scene, words: Words, text: str) -> None:
    """`Texas Department of Public Safety Director X`: a post after its body begins where the body's name does."""
    tokens, first = scene.tokens, found.first
    if words.lang != "en" or not found.role or first < 2 or tokens[first].low == "the" or not tokens[first].cap:
        return
    if tokens[first - 1].low != "of" or not tokens[first - 2].cap or found.name.first <= first:
        return
    if tokens[first - 2].low in words.set("owner_in_room"):
        return  # "under the Co-Chairmanship of Minister X"
    if first in scene.marks.place or head_at(tokens, first, words):  # "Readout of Secretary X's meeting"
        return
    taken = max((p.stop for p in scene.people if p is not found and p.stop <= first), default=0)
    while first > taken and (tokens[first - 1].cap or tokens[first - 1].low in OF and tokens[first - 2].cap):
        first -= 1
    size = tokens[found.first].start - tokens[first].start
    found.role = f"{text[tokens[first].start :][:size]}{found.role}"
    found.first = first


def _surname_only(found: Found) -> bool:
    """One word, or one with particles before it ("Van der Hoek")."""
    return found.name.single or len(name_parts(found.text)) == 1


def _mentions(scenes: list[Scene], words: Words) -> list[tuple[Scene, Found]]:
    """What looks like a person, and the same full name wherever else it stands: "Julio Arce" is no month and tree."""
    found = [(scene, person, _plausible(person, scene, words)) for scene in scenes for person in scene.people]
    sure = {fold(person.text) for _, person, plausible in found if plausible and not person.name.single}
    return [(scene, person) for scene, person, plausible in found if plausible or fold(person.text) in sure]


def _plausible(found: Found, scene: Scene, words: Words) -> bool:
    """Shape and surroundings speak for a person; the rest of the capitalised words are dropped here."""
    name = found.name
    if found.role is not None or found.honorific is not None:
        if name.single:
            touches = found.direct or found.honorific is not None or found.shared or _in_commas(found, scene, words)
            apart = (
                found.shared
                and found.role is not None
                and found.first < name.first - 1
                and not found.honorific
                and not _touching(found, scene)
            )
            known = name.strange > 0 or name.given or titled_surname(scene.tokens, name.first, name.stop, words)
            return touches and not apart and not name.shout and known
        both = found.role is not None and found.honorific is not None  # "the Minister of Health, General Amara Camara"
        return name.given or name.strange > 0 or both or _two_capitals(name)
    if name.single or _after_place_word(found, scene):
        return name.single and _in_roll(scene, words)
    opens_item = scene.listed and (not name.first or scene.tokens[name.first - 1].text in ";:–-")
    labels = name.stop < len(scene.tokens) and scene.tokens[name.stop].text == ":"  # "Orbe Telecom: Ana Ruiz;"
    opens_item = opens_item and not labels
    if name.given and lettered(found, scene, words):
        return True
    if (name.given or opens_item or lettered(found, scene, words)) and (name.strange > 0 or not _common_second(name)):
        return True
    if (initial := initialled(found, scene)) or not scene.tells_who:
        return initial
    row = row_of(found, scene, words)
    rare = words.lang == "en" and (name.given or name.strange > 0)
    known = _two_capitals(name) or rare and beside_verb(row, scene)  # "Ana King"
    return known and _among_people(found, row, scene, words)


def _in_roll(scene: Scene, words: Words) -> bool:
    """`PRESENT: Carter, Neely, Kestler and McGuire`: a sheet's label and nothing but surnames behind it."""
    colon = next((i for i, t in enumerate(scene.tokens) if t.text == ":"), 0)
    row = scene.tokens[colon + 1 :]
    alone = row[::2]
    parted = all(t.text in ",;" or t.low in words.set("conjunctions") for t in row[1::2])
    return scene.listed and colon > 0 and len(alone) >= FEWEST_IN_ROLL and parted and all(t.cap for t in alone)


def _among_people(found: Found, row: list[Found], scene: Scene, words: Words) -> bool:
    """Where only a person can stand: "Luis Carro recibió a …", "Ana Gómez, Luis Carro y Elsa Ruiz asistieron".

    A name of no known given name must be one of words that no dictionary has ("Elsa Ruiz and Nethmi Medaw").
    """
    tokens, name = scene.tokens, found.name
    if in_placed_row(found, scene) or among_two(found, row):
        return True
    rowed = words.lang == "en" and name.strange > 0 and beside_verb(row, scene)
    if not (name.given or all_strange(name) or rowed):
        return False
    before = tokens[name.first - 1] if name.first else None
    after = tokens[name.stop] if name.stop < len(tokens) else None
    opens = before is None or before.text in ",;:" or before.low in words.set("conjunctions")
    closes = after is None or after.text in ",;.(" or after.low in words.set("conjunctions")
    if name.given and before is None and any(first == name.stop for first, _ in scene.cues.attend):
        return True
    if name.given and before is not None and _by_whom(found, scene, words) or beside_verb(row, scene):
        return True
    beside = [p for p in scene.people if p is not found and p.name.given and not p.name.single]
    joined = before is not None and before.low in words.set("conjunctions")
    touching = any(p.name.stop == name.first - 1 for p in beside) and joined
    listed = any(p.name.first == name.stop + 1 for p in beside) and closes
    listed = listed or bool(beside) and closes and before is not None and before.text == ";"
    first = name.given and any(stop == name.first for _, stop in scene.cues.attend)  # "Asistieron Luis Vela y Eva Paz"
    return opens and (touching or listed or closes and name.given and bool(beside)) or first and closes and len(row) > 1


def _by_whom(found: Found, scene: Scene, words: Words) -> bool:
    """`was joined in the meeting by John Sharp of the Commission`: right after the verb's own preposition."""
    tokens, name = scene.tokens, found.name
    after = tokens[name.stop] if name.stop < len(tokens) else None
    closes = after is None or after.text in ",;.(" or after.low in words.set("conjunctions") | OF_OR_FROM
    if not closes or tokens[name.first - 1].low not in BY_OR_WITH:
        return False
    return any(0 < name.first - stop < 5 for _, stop in (*scene.cues.attend, *scene.cues.of("attend_phrases")))


def _in_commas(found: Found, scene: Scene, words: Words) -> bool:
    """`the Minister for Security, Mahfud, …`: one word between commas right after a minister's post with its field."""
    tokens, name = scene.tokens, found.name
    after = tokens[name.stop : name.stop + 3]
    after = after[1:] if after and after[0].text.isupper() and len(after[0].text) > 1 else after  # "Mahfud MD,"
    closed = not after or after[0].text == "," and not any(t.cap for t in after[1:2])
    own = [p for p in found.posts if p.stop < name.first and not p.bare and not p.plural]
    minister = any(fold(p.post.single["m"]).split()[-1] in words.set("ministerial") for p in own)
    return closed and minister and tokens[name.first - 1].text == ","


def _touching(found: Found, scene: Scene) -> bool:
    """Only separators stand between a shared head (or the last name under it) and a lone surname."""
    before = scene.tokens[found.name.first - 1]
    return any(p.head_stop == found.name.first for p in scene.posts) or before.text == "," or before.low in AND


def _after_place_word(found: Found, scene: Scene) -> bool:
    """`en X`, `from X`: without a post or title, that is where, not who."""
    if not found.first or scene.tokens[found.first - 1].low not in WHERE:
        return False
    at = scene.people.index(found) + 1  # "heard from Ana Ruiz (Port Union), Luis Vela and …"
    after = scene.people[at] if found.name.given and at < len(scene.people) else None
    return after is None or not after.name.given or after.first - found.name.stop > NEXT


def _two_capitals(name: Candidate) -> bool:
    """No word is of bodies and posts, but for a given name that opens it ("Luis", of "San Luis")."""
    return not any(part in institutional() for part in fold(name.text).split()[name.given :])


def _common_second(name: Candidate) -> bool:
    """All words after the first are institutional vocabulary or everyday words ("Rosa Blanca")."""
    rest = [w for w in name.text.split()[1:] if w[:1].isupper()]
    return all(fold(w) in institutional() for w in rest) or not any(
        is_given(fold(w)) or not is_known(w.lower()) or len(rest) > 1 for w in rest
    )


def _same(member: Member, found: Found) -> bool:
    """The shorter name's parts are all in the longer, in order, and both open alike or only surnames are given."""
    mine, other = member.parts, name_parts(found.text)
    if mine == other:
        return True
    if not _in_order(other, mine) or _father(member.name, other[0]):
        return False
    return (
        other[0] == mine[0]
        or len(other) >= 2
        and not is_given(other[0])
        or len(other) >= 2
        and other[0] == mine[1]
        and is_given(mine[0])  # "Manuel Zelaya" of "José Manuel Zelaya Rosales"
        or len(other) >= 2
        and len(mine) - len(other) <= 1
    )


def _father(name: str, opening: str) -> bool:
    """`Nasser bin Salem Al Qadiri` names a Salem Al Qadiri, who is somebody else."""
    parts = fold(name).split()
    return opening in parts[1:] and parts[parts.index(opening, 1) - 1] in PATRONYMICS


def _identical(member: Member, found: Found) -> bool:
    return member.parts == name_parts(found.text)


def _in_order(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = iter(long)
    return all(
        any(p == q or len(p) == 1 and q.startswith(p) or len(q) == 1 and p.startswith(q) for q in rest) for p in short
    )


def _place_single(cast: Cast, found: Found, scene: Scene, words: Words, *, only_known: bool = False) -> None:
    """Tie a surname to the one person who has it; with a title of its own it may be a person named by surname only."""
    parts = name_parts(found.text)
    members = cast.near(parts)
    fits = [m for m in members if len(m.parts) > 1 and _in_order(parts, m.parts[1:])] or [
        m for m in members if m.parts == parts
    ]
    if fold(found.role or "").split(" ")[-1] in words.set("by_first_name"):  # "Pope Frank" is no bishop Frank Duffin
        fits = [m for m in members if parts[0] in m.parts and _shares_post(m, found)]
    elif not fits and (found.role or found.honorific):  # family name first: "Deputy Minister Lin" for "Lin Mei-hua"
        fits = [m for m in members if m.parts[0] == parts[0] and len(parts) == 1]
    several = len(fits) > 1
    if several:
        fits = [m for m in fits if _shares_post(m, found)]
    if len(fits) == 1:
        fits[0].seen.append(Seen(found, scene, judge(found, scene, words)))
    elif not (fits or only_known or several and found.role is None):  # "Mr. X" of two of that name is no third one
        kept = fold(found.honorific or "") in KEPT  # "Nana Krobo": a chief's name is one word with the title
        name = f"{found.honorific} {found.text}" if kept else found.text
        cast.add(name).seen.append(Seen(found, scene, judge(found, scene, words)))


def _shares_post(member: Member, found: Found) -> bool:
    mine = {w for s in member.seen for w in fold(s.found.role or "").split()}
    return bool(found.role) and bool(mine & set(fold(found.role or "").split()))


def _with_title(scene: Scene, first: int) -> int:
    """Where the post right before a surname begins: "President Trump"."""
    return next((p.first for p in scene.posts if p.stop == first), first)


def _surnames(scenes: list[Scene], members: list[Member], text: str) -> Iterator[tuple[Scene, Found]]:
    """Later mentions by surname alone, which no title announces."""
    surnames = {part for m in members for part in m.parts[1:] if len(part) > 2}
    for scene in scenes:
        tokens, taken = scene.tokens, {i for p in scene.people for i in range(p.name.first, p.name.stop)}
        plausible = {i for p in scene.people if p.name.single for i in range(p.name.first, p.name.stop)}
        index = 0
        while index < len(tokens):
            if (
                tokens[index].cap
                and set(name_parts(tokens[index].text)) & surnames
                and (index not in taken or index in plausible)
                and not scene.marks.inside[index]
            ):
                stop = index + 1
                while stop < len(tokens) and tokens[stop].cap and tokens[stop].low in surnames and stop not in taken:
                    stop += 1
                lone = not (index and tokens[index - 1].cap and index - 1 in taken)
                already = any(p.name.first <= index < p.name.stop and (p.role or p.honorific) for p in scene.people)
                if lone and not already:
                    name = Candidate(index, stop, clean(text[tokens[index].start : tokens[stop - 1].end]), False, 1)
                    yield scene, Found(name, _with_title(scene, index), stop, rule="surname")
                index = stop
            else:
                index += 1
