"""Names that are not anybody in the sentence: things named after people, and holders of other posts."""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, place_words
from ..words import Words
from .found import Found
from .heads import PostSpan, head_at, past_modifiers
from .name_weights import NAMESAKES
from .post_rows import in_row_of_posts

OF = small_words("of")
DE = small_words("spanish_of")
LINKS = small_words("spanish_of", "spanish_articles")
IN = small_words("spanish_in")
AND = small_words("and")
JOINT = 4  # tokens: ", and of the"
POST = 6  # words of what somebody is: "deputy chief of staff"
BEFORE_OWNER = small_words("of", "english_of_posts")


def nested_names(people: list[Found], posts: list[PostSpan], tokens: list[Token], words: Words) -> list[Found]:
    """Names that only complete somebody's post: "assistant to President X", "asesor del vicepresidente X"."""
    found: list[Found] = []
    several = False  # the last one found completes the post of several
    ends, named = {p.stop: p for p in posts}, {person.name.stop for person in people}
    for k, person in enumerate(people):
        if found and several and _joined(found[-1], person, ends, tokens, words):
            found.append(person)
            continue
        post = ends.get(person.first)
        several = post is not None and post.plural
        before = ends.get(person.first - 1)
        whose = before is not None and _of_unnamed(before, person, named, tokens, words)
        whose = whose or _served(person, named, tokens, words)
        if whose or _completes(person, ends, tokens, words) or post is not None and _late(person, tokens, words):
            found.append(person)
            continue
        if post is not None and not tokens[post.first].cap and _run_into(post, ends, tokens, words):
            found.append(person)  # "a representative of R&AW chief X"
            continue
        if post is None or (inner := _inner_head(tokens, post, person.first, words)) is None:
            continue
        article = _has_article(tokens, post, inner, words)
        if not (article and not person.name.single) and not in_row_of_posts(people, k, post, posts, tokens, words):
            found.append(person)
    return found


def _of_unnamed(post: PostSpan, person: Found, named: set[int], tokens: list[Token], words: Words) -> bool:
    """`a representative of the Governor,` + `X`, where no name before it is the representative's."""
    own = post.first > 1 and post.first - 2 in named and tokens[post.first - 2].text == ","
    return not own and _of_either(tokens, post.first, post.stop, person.first, words)


def _of_either(tokens: list[Token], first: int, stop: int, name: int, words: Words) -> bool:
    """`a representative of the Governor,` + `X`: X may as well be the governor, so nobody is said to be there."""
    opens = {tokens[first].low, tokens[max(0, first - 1)].low} & words.set("indefinite_articles")
    titled = all(t.low.rstrip(".") in words.set("honorifics") for t in tokens[stop + 1 : name])
    if not opens or stop >= name or tokens[stop].text != "," or not titled:
        return False
    of = next((i for i in range(first + 1, stop - 1) if tokens[i].low in OF), stop)
    inner = of + 1 + (of + 1 < stop and tokens[of + 1].low in words.set("articles"))
    return inner < stop and head_at(tokens, inner, words) is not None and head_at(tokens, of - 1, words) is not None


def _joined(left: Found, person: Found, ends: dict[int, PostSpan], tokens: list[Token], words: Words) -> bool:
    """`aides to Senator X and Governor` + `Y`: the next name after one that completes the post of several."""
    title = ends.get(person.first)
    own = title is not None and title.first >= left.name.stop
    between = tokens[left.name.stop : title.first if title and own else person.first]
    of = words.set("complement_prepositions")
    links = words.set("conjunctions") | of | {","}
    links |= words.set("articles") if any(t.low in of for t in between) else frozenset()
    return 0 < len(between) <= JOINT and all(t.low in links for t in between)


def _has_article(tokens: list[Token], post: PostSpan, inner: int, words: Words) -> bool:
    """`Assistant to the` + `President`, not `staff of the offices of` + `Senator`: an article with the inner post."""
    links = [i for i in range(post.head_stop, inner) if tokens[i].low in words.set("complement_prepositions")]
    return any(token.low == "the" for token in tokens[max(links, default=post.head_stop) : inner])


def of_staff(tokens: list[Token], first: int, stop: int, name: int, words: Words) -> bool:
    """`an aide to Senator` + `X`, `two advisers to Minister` + `X`: somebody unnamed, and a post that is X's."""
    if _of_either(tokens, first, stop, name, words):
        return True
    opening = {tokens[first].low, tokens[max(0, first - 1)].low}
    several = (head := head_at(tokens, first, words)) is not None and head.plural
    unnamed = several or bool(opening & words.sets("indefinite_articles", "counts"))
    inner = next((i for i in range(first + 1, stop) if _fills(tokens, i, stop, words)), first)
    article = tokens[inner - 1].low in words.set("articles")
    if stop != name or not (unnamed or opening & words.set("articles") and not article):
        return False
    before = inner - 1 - article
    return before > first and tokens[before].low in words.set("complement_prepositions")


def _fills(tokens: list[Token], index: int, stop: int, words: Words) -> bool:
    """A post's head stands from one token up to another."""
    head = head_at(tokens, index, words)
    return head is not None and index + len(head.words) == stop


def named_after(person: Found, tokens: list[Token], words: Words) -> bool:
    """`museo X`, `hospital X`: the name is the thing's."""
    before = [t.low for t in tokens[max(0, person.first - 2) : person.first]]
    if words.lang == "en" and before:
        return _endowed(person, tokens, words)
    if words.lang != "es" or not before:
        return False
    start = person.name.first
    if person.name.given and _ends_relation(start, tokens, words):
        return False
    where = start > 1 and tokens[start - 2].low == "en" and tokens[start - 1].cap
    if where and tokens[start - 1].low not in place_words() and _title(tokens, start - 1, words):
        return True  # "en Presidente Sol": a town, for nobody is in a person, and the person would have an article
    if before[-1] in words.set("party_words") and not tokens[start - 1].cap and person.honorific is None:
        return True  # "diputada por el partido Morena"
    if start > 1 and tokens[start - 1].low in NAMESAKES["es"] and tokens[start - 2].low in ("la", "el"):
        return True  # "la Brigada X", though a brigade is in ranks too
    if _field(person, tokens) or _small_field(person, tokens, words):
        return False
    if start > 1 and tokens[start - 1].cap and _place_of_titled(start, tokens, words):
        return True
    adjective = before[-1].endswith(words.endings("adjective_endings")) and not tokens[start - 1].cap
    wide = tokens[start - 1].cap and before[-1].endswith(words.endings("adjective_endings"))
    if wide and before[0] in NAMESAKES["es"] and tokens[start - 2].cap and person.role is None:
        return True  # "Aeropuerto Internacional X"
    if adjective and before[0] in NAMESAKES["es"] and not person.name.given and person.honorific is None:
        return True  # "la residencia presidencial X"
    if adjective and before[0] in NAMESAKES["wholly"] and person.honorific is None:
        return True  # "la unidad administrativa Ana Ruiz"
    return before[-1] in NAMESAKES["es"] and not (
        len(before) > 1 and before[0] in DE and before[-1] in words.set("honorifics")
    )


def _place_of_titled(start: int, tokens: list[Token], words: Words) -> bool:
    """`la calle Maestro` + `Luis Peña`, `en la Casa de la Cultura` + `Ana Ruiz`: a street's or house's name goes on."""
    if _title(tokens, start - 1, words) and not tokens[start - 2].cap and tokens[start - 2].low in NAMESAKES["es"]:
        return True
    first = start - 2
    while first > 1 and (tokens[first].low in LINKS or tokens[first].cap):
        if tokens[first].cap and tokens[first].low in NAMESAKES["es"]:
            return tokens[first - 1].low in LINKS and tokens[first - 2].low in IN
        first -= 1
    return False


def _endowed(person: Found, tokens: list[Token], words: Words) -> bool:
    """`the Dean and` + `Helen Wrenn Professor of Law`, `the Ann Roe Chair in Trade`: whose money pays for the chair."""
    first, stop = person.first, person.name.stop
    chair = stop + 1 < len(tokens) and tokens[stop].cap and tokens[stop].low in words.set("endowed")
    if not chair or person.name.single or tokens[stop + 1].low not in words.set("complement_prepositions"):
        return False
    joined = tokens[first - 1].low in AND and first > 1 and head_at(tokens, first - 2, words) is not None
    return joined or tokens[first - 1].low in words.set("articles")


def _field(person: Found, tokens: list[Token]) -> bool:
    """`ministra de Hacienda` + `Ana Ruiz`, `titular de Hacienda Pública` + `Ana Ruiz`: what a post is for."""
    last = person.name.first - 1
    said = next((i for i in (last, last - 1) if i > 0 and tokens[i].low in NAMESAKES["fields"]), 0)
    of = said > 0 and tokens[said].cap and tokens[said - 1].low in DE | AND
    return of and person.name.given and not person.name.single


def _small_field(person: Found, tokens: list[Token], words: Words) -> bool:
    """`el regidor de hacienda` + `Ana Ruiz`, `capitana de puerto` + `Ana Ruiz`: without an article it is a field."""
    of = person.first - 2
    head = (
        of > 0 and tokens[of].low == words.data["of"] and head_at(tokens, past_modifiers(tokens, of - 1, words), words)
    )
    return bool(head) and not tokens[of + 1].cap and person.name.given and not person.name.single


def _ends_relation(start: int, tokens: list[Token], words: Words) -> bool:
    """`director de Relaciones con la Comunidad` + `Ana Ruiz`: with whom a post deals, and no thing of that name."""
    with_whom = start - 2 - (start > 2 and tokens[start - 2].low in words.set("articles"))
    if with_whom < 1 or tokens[with_whom].low not in words.set("company"):
        return False
    return tokens[with_whom - 1].low in words.set("relating")


def _title(tokens: list[Token], index: int, words: Words) -> bool:
    low = tokens[index].low
    return head_at(tokens, index, words) is not None or low in words.set("honorifics") or low in institutional()


def _completes(person: Found, ends: dict[int, PostSpan], tokens: list[Token], words: Words) -> bool:
    """`Assistant to Sen. X`, `jefa de gabinete de X`: a post, a preposition, and at once the name."""
    before = person.first - 1
    if before < 1 or tokens[before].low not in BEFORE_OWNER:
        return False
    post = ends.get(before)
    return post is not None and not post.plural


def _served(person: Found, named: set[int], tokens: list[Token], words: Words) -> bool:
    """`Jill Hanley, community liaison for` + `state Sen. X`: whom somebody works for, by what they are."""
    index = person.first - 1
    posted = index > 0 and head_at(tokens, index, words) is not None
    index -= posted
    while index > 0 and tokens[index].low in words.set("title_openings"):
        index -= 1
    titled = posted or person.honorific is not None
    if words.lang != "en" or not titled or tokens[index].low not in BEFORE_OWNER - OF:
        return False
    stop = index
    while index > 0 and tokens[index - 1].text.islower() and stop - index < POST:
        index -= 1
    does = tokens[index].low.endswith(("ing", *words.endings("participles")))  # ", thanking those present for"
    if index == stop or tokens[index - 1].text != "," or does:
        return False
    return index - 1 in named


def _late(person: Found, tokens: list[Token], words: Words) -> bool:
    """`granddaughter of the late` + `X`: whose post or kin somebody is."""
    before = [token.low for token in tokens[max(0, person.first - 3) : person.first]]
    past = len(before) == 3 and before[0] in OF and before[1] in words.set("articles")
    return past and before[2] in words.set("former")


def _run_into(post: PostSpan, ends: dict[int, PostSpan], tokens: list[Token], words: Words) -> bool:
    """The complement of another post, not just an adjective ("agente especial"), ends where this one begins."""
    other = ends.get(post.first)
    return other is not None and any(t.low not in words.set("modifiers") for t in tokens[other.head_stop : other.stop])


def _inner_head(tokens: list[Token], post: PostSpan, stop: int, words: Words) -> int | None:
    """The head of a second post inside the complement that runs right up to the name."""
    opens = words.set("complement_prepositions") | words.set("articles") | words.set("premodifiers")
    for index in range(stop - 1, post.head_stop, -1):
        inner = head_at(tokens, index, words)
        if inner is not None and inner.plural and tokens[index - 1].low in OF:
            return None  # "presidente del Consejo de Ministros X", "Speaker of the House of Representatives X"
        if inner is not None:
            first, end = index, index + len(inner.words)
            while (
                tokens[first - 1].cap
                and tokens[first - 1].kind == "word"
                and words.lang == "en"
                and first > post.head_stop
            ):
                first -= 1  # "a representative of R&AW chief X"
            if end < stop and tokens[end].low in OF:
                end = stop  # "Chief of Staff to Secretary of State X"
            return index if tokens[first - 1].low in opens and end == stop else None
    return None
