"""Marks typed for another in a list: "el asesor; Ana Paz;" for "el asesor, Ana Paz;"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.authority import authority

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_known, place_words
from ..words import Words
from .heads import head_at, past_titles
from .party_tags import without_tags
from .swapped_marks import turned_marks

DE = small_words("spanish_of")
IN = small_words("in")
LONGEST_NAME = 7  # tokens
DASHES = ("-", "–", "—")
TWO = 2  # words of a whole name
LONGEST_POST = 12  # tokens
ARTICLES = small_words("elided_articles") | {"del"}
NEAR = 6  # items on either side that show what the list's items are like


def mend_marks(tokens: list[Token], words: Words) -> list[Token]:
    """The tokens with a comma where a semicolon, or a stray "and", stands between somebody and their post.

    So it is with the words that say who holds it: "the mayor, in the person of X".
    """
    tokens = _dashes_as_brackets(_in_person(without_tags(tokens, words), words), words)
    tokens = turned_marks(tokens, words)
    marks = [i for i, token in enumerate(tokens) if token.text == ";" and token.start < token.end]
    if not marks:
        return tokens
    items = [(i + 1, stop) for i, stop in pairwise([-1, *marks, len(tokens)])]
    wrong: list[int] = []
    for k in range(len(items) - 1):
        taken = k > 0 and items[k - 1][0] - 1 in wrong  # the name before has a post of its own
        slip = _post_then_name(items, k, tokens, words, taken) or _name_then_body(items, k, tokens, words)
        if slip or _post_then_title(items[k], items[k + 1], tokens, words):
            wrong.append(items[k][1])
    wrong += _stray_joint(items[-1], tokens, words)
    if not wrong:
        return tokens
    mended = list(tokens)
    for i in wrong:
        mended[i] = replace(tokens[i], text=",", low=",", kind="punct")
    return mended


def _in_person(tokens: list[Token], words: Words) -> list[Token]:
    """`the mayor in the person of X`, `las alcaldesas en las personas de X y Y`: a comma for such words."""
    nouns = words.set("in_person_nouns")
    for i, token in enumerate(tokens):
        if token.low not in nouns or i < 2:
            continue
        start, stop = i - 2, i + 1 + (tokens[i + 1 : i + 2] != [] and tokens[i + 1].low == words.data["of"])
        opened = tokens[start].low in IN and tokens[start + 1].low in words.set("articles")
        if opened and stop < len(tokens) and tokens[stop].cap:
            comma = replace(tokens[i], text=",", low=",", kind="punct")
            start -= start > 0 and tokens[start - 1].text == ","
            return _in_person([*tokens[:start], comma, *tokens[stop:]], words)
    return tokens


def _dashes_as_brackets(tokens: list[Token], words: Words) -> list[Token]:
    """`los ministros X -Salud- y Y -Obras Públicas-`: brackets for two dashes that hold a few words after a name.

    So it is with spaces, where a post opens them and a name follows: `X – ministra de Salud – Y`, as with a comma.
    """
    if words.lang != "es" or sum(token.text in DASHES for token in tokens) < TWO:
        return tokens
    mended: list[Token] = []
    closing = 0
    for i, token in enumerate(tokens):
        stop = 0 if closing else _closing_dash(tokens, i, words)
        if stop:
            mended.append(replace(token, text="(", low="("))
        elif closing and i == closing:
            mended.append(replace(token, text=")", low=")"))
            if i + 1 < len(tokens) and tokens[i + 1].cap:
                mended.append(Token(token.end, token.end, ",", ",", "punct"))
        else:
            mended.append(token)
        closing = stop or (0 if i >= closing else closing)
    return mended


def _closing_dash(tokens: list[Token], index: int, words: Words) -> int:
    """Where the second of two such dashes stands, of which the first is at `index`; 0 for none."""
    if tokens[index].text not in DASHES or index < TWO or not tokens[index - 1].cap:
        return 0
    near = range(index + 2, min(index + LONGEST_NAME, len(tokens)))
    stop = next((k for k in near if tokens[k].text in DASHES), 0)
    inner = tokens[index + 1 : stop]
    if not stop or tokens[index - 1].end == tokens[index].start or any(t.kind != "word" for t in inner):
        return 0
    tight = tokens[index].end == tokens[index + 1].start and tokens[stop - 1].end == tokens[stop].start
    named = stop + 1 < len(tokens) and tokens[stop + 1].cap and head_at(tokens, index + 1, words) is not None
    return stop if (tight or named) and not all(t.text.isupper() for t in inner) else 0


def _post_then_name(items: list[tuple[int, int]], k: int, tokens: list[Token], words: Words, taken: bool) -> bool:
    """`; el director de Riego; Luis Peña;`: an item that is a post alone, then one that is a name alone."""
    alone = k > 0 and not taken and _named(*items[k - 1], tokens, words)  # "Ana Paz; el director de Riego; Luis Peña"
    return not alone and _posted(*items[k], tokens, words) and _named(*items[k + 1], tokens, words)


def _post_then_title(item: tuple[int, int], after: tuple[int, int], tokens: list[Token], words: Words) -> bool:
    """`…, que presidió el señor gobernador; Dr. Luis Peña, junto …`: a post ends the item, a title opens the next."""
    first, stop = after
    end = title = past_titles(tokens, first, stop, words)
    while end < stop and (tokens[end].cap or tokens[end].low in words.set("particles")):
        end += 1
    ended = end == stop or tokens[end].text in ".," or tokens[end].low in words.set("conjunctions")
    own = end + 1 < stop and tokens[end].text == "," and head_at(tokens, end + 1, words) is not None
    if words.lang != "es" or title == first or end - title < TWO or not ended or own:
        return False
    opening = range(item[1] - 1, max(item[0], item[1] - LONGEST_POST) - 1, -1)
    return any(tokens[i].low in ARTICLES and _post_to_end(i + 1, item[1], tokens, words) for i in opening)


def _post_to_end(head: int, stop: int, tokens: list[Token], words: Words) -> bool:
    """One person's post runs from a token to the end of an item."""
    head += tokens[head].low in words.set("honorifics")
    post = head_at(tokens, head, words) if head < stop else None
    rest = tokens[head + len(post.words) : stop] if post is not None else []
    return post is not None and not post.plural and not _strange(rest, words)


def _name_then_body(items: list[tuple[int, int]], k: int, tokens: list[Token], words: Words) -> bool:
    """`X, de Salud; Ana Paz; de la Dirección de Riego`: a name alone, then what the others have after a comma."""
    first, stop = items[k + 1]
    of = words.lang == "es" and first < stop and tokens[first].low in DE
    if not of or not _named(*items[k], tokens, words):
        return False
    if any(one.text == "," and other.cap and is_given(other.low) for one, other in pairwise(tokens[first:stop])):
        return False  # "; de Riego, Ana Paz"
    near = items[max(0, k - NEAR) : k] + items[k + 2 : k + NEAR]
    return any(_placed(*item, tokens, words) for item in near)


def _placed(first: int, stop: int, tokens: list[Token], words: Words) -> bool:
    """`Ana Paz, de Salud`."""
    comma = next((i for i in range(first, stop) if tokens[i].text == ","), stop)
    return comma + 1 < stop and tokens[comma + 1].low in DE and _named(first, comma, tokens, words)


def _stray_joint(item: tuple[int, int], tokens: list[Token], words: Words) -> list[int]:
    """`; el comandante de la Zona Norte y el Gral. Ana Paz.`: the last item's rank goes with a name, not its post."""
    first, stop = item
    for i in range(first + 1, stop - 2):
        ranked = tokens[i + 1].low in words.set("articles") and _abbreviated_rank(tokens[i + 2], words)
        if ranked and tokens[i].low in words.set("conjunctions") and _posted(first, i, tokens, words):
            ended = not any(t.text == "," for t in tokens[i:stop])
            return [i] if first and ended else []
    return []


def _abbreviated_rank(token: Token, words: Words) -> bool:
    return token.low.rstrip(".") in words.set("honorifics") and (
        token.kind == "abbr" or token.low in words.set("ranks")
    )


def _posted(first: int, stop: int, tokens: list[Token], words: Words) -> bool:
    """An article, a post and what it is of; no mark, and no word that could be somebody's name."""
    first += first < stop and tokens[first].low in words.set("conjunctions")
    if stop - first < 3 or tokens[first].low not in words.set("articles"):
        return False
    first += 1 + (tokens[first + 1].low in words.set("premodifiers"))
    post = head_at(tokens, first, words)
    rest = tokens[first + len(post.words) : stop] if post is not None else []
    return post is not None and not post.plural and bool(rest) and not _strange(rest, words)


def _strange(rest: list[Token], words: Words) -> bool:
    """A mark, or a word in capitals that could be a name: given, or unknown before any preposition."""
    opened = False
    for token in rest:
        opened = opened or token.low in words.set("complement_prepositions")
        known = opened or token.text.isupper() or authority().country_code(token.text) is not None
        known = known and not is_given(token.low) or token.low in institutional() or token.low in place_words()
        if token.text in ",:()." or token.cap and token.kind == "word" and not known:
            return True
    return False


def _named(first: int, stop: int, tokens: list[Token], words: Words) -> bool:
    """Nothing but a full name, or one that a further item with an article follows: "Rui Paz y el asesor X"."""
    first += first < stop and tokens[first].low in words.set("conjunctions")
    end = first = past_titles(tokens, first, stop, words)
    while end < stop and (tokens[end].cap or tokens[end].low in words.set("particles")):
        end += 1
    if not 1 < end - first < LONGEST_NAME or not tokens[first].cap or not _opens_name(tokens[first]):
        return False
    rest = tokens[end : end + 2]
    joined = len(rest) == 2 and rest[0].low in words.set("conjunctions") and rest[1].low in words.set("articles")
    return end == stop or rest[0].text == "." or joined


def _opens_name(token: Token) -> bool:
    """A given name, or a word that no dictionary has."""
    ordinary = is_known(token.text.lower()) or token.low in institutional() or token.low in place_words()
    return is_given(token.low) or token.kind == "word" and not token.text.isupper() and not ordinary
