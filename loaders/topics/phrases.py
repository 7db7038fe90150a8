"""Noun phrases after verbs of discussing: "discussed X, Y and Z", "trataron temas de X, Y y Z"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.authority import authority

from ..small_words import small_words
from ..tokens import Token, clean
from ..vocabulary import is_given, is_known
from ..words import LANGUAGES, words
from .found import SMALL, Found, found
from .lexicon import Lexicon, at
from .taxonomy import QUOTES, is_wording

MONTHS = frozenset(month for lang in LANGUAGES for month in words(lang).months)
ABOUT = small_words("about")
LONG_WORD = 5  # letters: a longer word alone may be a topic
LONGEST = 9  # words of a phrase that count
COMMAS = {",", ";", ":", "(", ")", "–", "—", "-", "•", "/"}
ENDS = {".", "!", "?", "…"}
NOUNS = "topic:nouns"  # the rule of cues that are part of the topic
PLAIN = "topic:talked"  # the rule of the cues that say outright what was discussed

Piece = tuple[int, int, bool]  # first token, token after the last, whether a comma or "and" joins it to the one before


def phrases(tokens: list[Token], sentence: tuple[int, int], lexicon: Lexicon, *, headline: bool = False) -> list[Found]:
    """What each cue announces, split where an enumeration is. A `headline` has cues of its own."""
    if headline:
        lexicon = replace(lexicon, cues=lexicon.headlines)
    told: list[Found] = []
    index = 0
    while index < len(tokens):
        rule, size = _cue(tokens, index, lexicon)
        if not size:
            index += 1
            continue
        # "Protección contra Riesgos Sanitarios"; but headlines may be all capitals
        in_a_name = rule != PLAIN and not headline and index > 0 and tokens[index - 1].cap
        begin = index
        pieces, index = _pieces(tokens, index if rule == NOUNS else index + size, lexicon)
        for first, last, _ in _joined(tokens, pieces, lexicon):
            piece = _trimmed(tokens[first:last], lexicon)
            about = size > 1 and tokens[begin + size - 1].low in ABOUT
            if _is_topic(piece, lexicon) and (
                rule in (PLAIN, NOUNS) or _stands_alone(piece, lexicon, in_a_name, about)
            ):
                told.append(found(piece, rule, sentence))
    return told


def _cue(tokens: list[Token], index: int, lexicon: Lexicon) -> tuple[str, int]:
    for rule, cues in lexicon.cues.items():
        if tokens[index].low in cues and (size := at(tokens, index, cues)):
            return rule, size
    return "", 0


def _pieces(tokens: list[Token], index: int, lexicon: Lexicon) -> tuple[list[Piece], int]:
    """The items of the enumeration that begins at `index`, and where it ends."""
    pieces: list[Piece] = []
    first, joined = index, False
    while index < len(tokens) and not _ends(tokens, first, index, bool(pieces), lexicon):
        size = at(tokens, index, lexicon.between) or int(tokens[index].text in COMMAS)
        if not size:
            index += 1
            continue
        if index > first:
            if not _acronym(tokens, first, index):
                pieces.append((first, index, joined))
            joined = True
        joined &= bool(at(tokens, index, lexicon.joins)) or tokens[index].text == ","
        index += size
        first = index
    if index > first and not _broken_off(tokens, index, lexicon):
        pieces.append((first, index, joined))
    return pieces, index


def _acronym(tokens: list[Token], first: int, last: int) -> bool:
    """ "(SICA)" after a name says it once more."""
    return last - first == 1 and first > 0 and tokens[first - 1].text == "(" and tokens[first].text.isupper()


def _broken_off(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """A noun phrase goes on into the next cue: "their countries' close | coordination on"."""
    if index >= len(tokens) or tokens[index].low in SMALL:
        return False
    rule, size = _cue(tokens, index, lexicon)
    return size > 1 and rule != NOUNS


def _ends(tokens: list[Token], first: int, index: int, later: bool, lexicon: Lexicon) -> bool:
    """A full stop, a word of a new clause, a new cue, or the post of a person."""
    token = tokens[index]
    if token.low in lexicon.unless_verb and not _infinitive(tokens, index + 1):
        return False  # "un fondo para las tarifas"
    if token.text in ENDS or at(tokens, index, lexicon.stop) > at(tokens, index, lexicon.between):
        return True
    if at(tokens, index, lexicon.stop_before_name) and tokens[index + 1 : index + 2] and tokens[index + 1].cap:
        return True
    begins = not _trimmed(tokens[first:index], lexicon)
    rule, size = _cue(tokens, index, lexicon)
    if rule == NOUNS:
        size = 0
    if size > 1 or size and begins and later and not at(tokens, index, lexicon.leading):
        return True
    after_article = index > 0 and tokens[index - 1].low in SMALL
    return (
        begins and later and (_is_post(tokens, index, lexicon.lang) or not after_article and _is_verb(token, lexicon))
    )


def _infinitive(tokens: list[Token], index: int) -> bool:
    """A Spanish infinitive stands here: what follows is an aim, not what the noun before is for."""
    return index < len(tokens) and tokens[index].low.endswith(
        ("ar", "er", "ir", "arse", "erse", "irse", "arlo", "arla")
    )


def _is_post(tokens: list[Token], index: int, lang: str) -> bool:
    """A post begins here: "ministro", "trade minister"."""
    posts = words(lang).posts.get(tokens[index].low, ())
    return any(tuple(token.low for token in tokens[index : index + len(post.words)]) == post.words for post in posts)


def _is_office(piece: list[Token], lexicon: Lexicon) -> bool:
    """Opens with a post, but for an English one that goes on the next noun: "nurse training", "farmers' arrears"."""
    on_noun = lexicon.lang == "en" and len(piece) > 1 and piece[1].low not in SMALL and not is_given(piece[1].low)
    on_noun = on_noun and (not piece[1].cap or len(piece) == 2 and is_known(piece[1].text.lower()))
    return not on_noun and _is_post(piece, 0, lexicon.lang)


def _tells_of_somebody(piece: list[Token], lexicon: Lexicon) -> bool:
    """A verb opens it ("delegó al secretario"), or a post before a name stands in it."""
    if lexicon.lang == "es" and not piece[0].cap and piece[0].text.endswith(lexicon.finite) and len(piece) > 1:
        return True
    after = ((i, piece[i + 1]) for i in range(len(piece) - 1))
    return any(token.cap and is_given(token.low) and _is_post(piece, i, lexicon.lang) for i, token in after)


def _is_verb(token: Token, lexicon: Lexicon) -> bool:
    finite = token.text.endswith(lexicon.finite)
    return finite and any(token.low in words(lexicon.lang).verbs(kind) for kind in ("attend", "talk", "quote"))


def _joined(tokens: list[Token], pieces: list[Piece], lexicon: Lexicon) -> Iterator[Piece]:
    """Adjectives that share a noun stay with it: "current and emerging drugs", "agenda bilateral y regional"."""
    kept: list[Piece] = []
    for piece in pieces:
        before = kept[-1] if kept else None
        if before and piece[2] and _shares(tokens, before, piece, lexicon):
            kept[-1] = (before[0], piece[1], before[2])
        else:
            kept.append(piece)
    yield from kept


def _shares(tokens: list[Token], before: Piece, piece: Piece, lexicon: Lexicon) -> bool:
    if lexicon.lang == "es":
        last = tokens[piece[0] : piece[1]]
        return _is_adjective(last, lexicon) and before[1] - before[0] > 1
    single = _trimmed(tokens[before[0] : before[1]], lexicon)
    tail = single[-1:] if any(token.text == "," or token.low in SMALL for token in single) else single
    return _is_adjective(tail, lexicon)


def _is_adjective(piece: list[Token], lexicon: Lexicon) -> bool:
    if len(piece) != 1 or piece[0].cap:
        return False
    return bool(lexicon.adjective.fullmatch(piece[0].low)) and not is_wording(piece, lexicon.lang)


def _stands_alone(piece: list[Token], lexicon: Lexicon, in_a_name: bool, about: bool) -> bool:
    """Plain enough to be a topic after a cue that may announce anything; one word only after an `about`."""
    made = len(piece) > 1 and not piece[0].cap and piece[0].low in lexicon.made  # "un fondo para los faros"
    if in_a_name and piece[0].cap or lexicon.owners.fullmatch(piece[0].low) and not made:
        return False
    return len(piece) > 1 or piece[0].cap or about and len(piece[0].low) > LONG_WORD


def _trimmed(piece: list[Token], lexicon: Lexicon) -> list[Token]:
    """Without articles and words of doing in front, quotation marks around, and small words behind."""
    while piece and (size := int(piece[0].text in QUOTES) or at(piece, 0, lexicon.leading)):
        piece = piece[size:]
    while piece and (piece[-1].low in SMALL or piece[-1].kind == "punct"):
        piece = piece[:-1]
    return piece


def _is_topic(piece: list[Token], lexicon: Lexicon) -> bool:
    """It has words that say something, not too many, and is no person, country or post."""
    key = [token for token in piece if token.kind in ("word", "abbr") and token.low not in SMALL]
    if not key or len(key) > LONGEST or piece[-1].low == "'s" or piece[-1].text in "’'":
        return False
    if any(token.kind == "number" and not token.cap and ":" in token.text for token in piece) or key[0].low in MONTHS:
        return False
    if _tells_of_somebody(piece, lexicon):
        return False
    if all(lexicon.empty.fullmatch(token.low) for token in key) or _is_office(piece, lexicon):
        return False
    if all(token.cap for token in key):
        name = clean(" ".join(token.text for token in piece))
        if authority().country_code(name) or len(key) > 1 and is_given(key[0].low):
            return False
    return len(key) > 1 or len(key[0].low) > 4 or key[0].text.isupper()
