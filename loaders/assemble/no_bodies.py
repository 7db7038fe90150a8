"""What looks like a body that was there and is none: an event, a plan, a place, whoever governs, a kind of bodies, and
the body whose own session it is."""

from __future__ import annotations

from functools import lru_cache

from graph.authority import authority

from ..agencies import AgencyMention
from ..agencies.lexicon import lexicon as body_lexicon
from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import fold
from ..vocabulary import is_known, place_words
from .body_names import ARTICLES
from .body_words import presence
from .named import Named

OF = small_words("of")
AT = small_words("in_or_at")
OWN = small_words("its_possessives")
OPENING = 3  # tokens with which a name begins
NEAR = 4  # words from "held" to its meeting, and from a meeting to whose it is


def no_body(scene: Scene, index: int, body: AgencyMention, named: Named) -> bool:
    """The words at token `index` name no body that could be there as one."""
    lang = named.words.lang
    if _own_session(scene, index, body, named):
        return True
    if body.agency_id is not None:
        return False
    if body.start not in {b.start for b in scene.bodies} and _titled(scene, index, body, named):
        return True
    return of_no_body(body.name, lang) or _placed(body, named)


def _titled(scene: Scene, index: int, body: AgencyMention, named: Named) -> bool:
    """`D.`, `Crnl. PNP`, `Union Minister of State`, `Permanent Secretaries of the Ministry`: words before a name, a
    post, or the holders of one; not "Prosecutor's Office", "Nurses Union"."""
    tokens, words = scene.tokens, named.words
    while index < len(tokens) and tokens[index].start < body.start:
        index += 1
    row = [i for i in range(index, min(index + OPENING, len(tokens))) if tokens[i].end <= body.end]
    if not row:
        return False
    first = tokens[row[0]]
    short = first.text.endswith(".") and any(c.islower() for c in first.text) and first.kind == "abbr"
    if short or first.low.rstrip(".") in words.set("honorifics") and len(row) == 1:
        return True
    posts = ((i, head_at(tokens, i, words)) for i in row)
    ends = ((i + len(post.words), post) for i, post in posts if post is not None and words.lang == "en")
    return any(stop < len(tokens) and tokens[stop].low in OF and tokens[stop].end < body.end for stop, _ in ends)


@lru_cache(maxsize=4096)
def of_no_body(name: str, lang: str) -> bool:
    """`VII Reunión de la Comisión`, `Plan de Riego`, `Northern Greece`, `Lowe-Harrin Administration`."""
    lex, parts = presence(lang), [word for word in fold(name).split() if word not in ARTICLES]
    if not parts:
        return False
    head = parts[0] if lang == "es" else parts[-1]
    ordinal = len(parts) > 1 and (parts[0][0].isdigit() or not name.split()[0].strip("IVXLC"))
    event = head in lex.events or ordinal and parts[1] in lex.events
    if event and not lex.of_events.isdisjoint(parts):
        event = False  # "Conferencia Episcopal"
    thing = head in lex.things or len(parts) < 3 and parts[0] in lex.things  # "Treaty 7"
    return event or thing or not name.isupper() and _place(parts, lang) or _of_kind(name, parts, lang)


def _place(parts: list[str], lang: str) -> bool:
    """`Chuquisaca`, `Eastern Canada`, `norte de Chile`."""
    rest = [word for word in parts if word not in presence(lang).directions and word not in OF]
    whole = " ".join(rest)
    return bool(rest) and (whole in authority().subdivisions or len(rest) < len(parts) and whole in place_words())


def _of_kind(name: str, parts: list[str], lang: str) -> bool:
    """In English, `Lowe-Harrin Administration`, `Power Companies`: who governs, and bodies none of which is named."""
    if lang != "en" or len(parts) < 2:
        return False
    heads = body_lexicon(lang).heads
    plural = not presence(lang).plain_plurals.isdisjoint((parts[0], parts[-1]))
    singular = any(not head.plural for word in parts for head in heads.get(word, ()))
    whose = parts[-1] in body_lexicon(lang).sets["led"] and len(parts) == 2
    return plural and not singular or whose and all(not is_known(part) for part in name.split()[0].lower().split("-"))


def _placed(body: AgencyMention, named: Named) -> bool:
    """A name alone that the text has behind "in" elsewhere, and that no word shows to be a body: "in Auckland"."""
    name = body.name
    if " " in name or name.isupper() or body.kind != "agency":
        return False
    wanted = fold(name)
    return any(
        token.low == wanted and i and scene.tokens[i - 1].low in AT
        for scene in named.scenes
        for i, token in enumerate(scene.tokens)
        if token.cap
    )


def _own_session(scene: Scene, index: int, body: AgencyMention, named: Named) -> bool:
    """`La Mesa de Arroz | tuvo su primera reunión`, `The Committee met today | in plenary`."""
    tokens, words = scene.tokens, named.words
    stop = next((i for i in range(index, len(tokens)) if tokens[i].start >= body.end), len(tokens))
    if stop < len(tokens) and tokens[stop].text == "(":
        stop = next((i + 1 for i in range(stop, len(tokens)) if tokens[i].text == ")"), stop)
    if stop >= len(tokens) or not any(first == stop for first, _ in scene.cues.attend):
        return False
    own = next((i for i in range(stop, min(stop + NEAR, len(tokens))) if tokens[i].low in OWN), None)
    nouns = words.set("meeting_nouns")
    return own is not None and any(t.low in nouns for t in tokens[own + 1 : own + 1 + NEAR])
