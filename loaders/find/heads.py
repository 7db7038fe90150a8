"""What a post is made of: its head ("subsecretaria", "Prime Minister"), and its span among a sentence's tokens."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import gender, institutional, is_given, is_known, place_words
from ..words import Post, Words

DE = small_words("spanish_of")
OF = small_words("of")
ENGLISH_OF = small_words("english_of_posts")
FOR = small_words("for")
ENGLISH_LINKS = small_words("english_links") | {"&"}


@dataclass(slots=True, eq=False)
class Marks:
    """What is already known of each token of a sentence.

    `body` and `place` give, for the first token of such a span, its end (exclusive); `inside[i]`
    tells that a token lies in one; `name[i]` that it belongs to a candidate name.
    """

    body: dict[int, int]
    place: dict[int, int]
    inside: list[bool]
    name: list[bool] = field(default_factory=list)
    nesting: int = 0  # how many posts the one that is being read stands inside

    def span(self, index: int) -> int | None:
        """The end of the body or place that begins at `index`."""
        return self.body.get(index) or self.place.get(index)

    def call(self, names: Iterable[tuple[int, int]], sure: Iterable[tuple[int, int]]) -> None:
        """Names stand at these tokens; where one is sure, no body or place does."""
        self.name = [False] * len(self.inside)
        for first, stop in names:
            self.name[first:stop] = [True] * (stop - first)
        for first, stop in sure:
            self.inside[first:stop] = [False] * (stop - first)
            for i in range(first, stop):
                self.body.pop(i, None)
                self.place.pop(i, None)


@dataclass(frozen=True, slots=True)
class PostSpan:
    """Tokens `first`..`stop`; the head is `head`..`head_stop`. `complement` is where the complement begins."""

    first: int
    head: int
    head_stop: int
    stop: int
    post: Post

    @property
    def plural(self) -> bool:
        return self.post.plural

    @property
    def bare(self) -> bool:
        """The head alone."""
        return self.stop - self.first == self.head_stop - self.head


def single_for(post: Post, name: str) -> str:
    """The singular of a post for somebody of this name, by the gender of the first of its words; masculine in doubt."""
    return post.single["f" if gender(name.split()[0]) == "f" else "m"]


def head_at(tokens: list[Token], index: int, words: Words) -> Post | None:
    """The longest post head that begins at a token."""
    for post in words.posts.get(tokens[index].low.partition("-to-")[0], ()):  # "Clerk-to-Parliament"
        size = len(post.words)
        if all(index + k < len(tokens) and tokens[index + k].low == post.words[k] for k in range(1, size)):
            if size == 1 and is_field(tokens, index, words):
                return None
            if size == 1 and tokens[index].low in words.set("adjectives_too") and _before_noun(tokens, index, words):
                return None
            if size == 1 and post.single["m"] in words.set("capital_posts") and not _in_capitals(tokens, index):
                return None
            if size == 1 and tokens[index].low in words.set("body_posts") and _is_body(tokens, index):
                return None
            if size == 1 and words.lang == "en" and tokens[index].low in words.set("short_posts"):
                return post if _ends_item(tokens, index, words) else None
            if size == 1 and tokens[index].low in words.set("postnominals") and not _acts_as_post(tokens, index, words):
                return None
            return post if "í" in post.form or "í" not in tokens[index].text.lower() else None
    return _double_head(tokens[index], words) if "-" in tokens[index].low else None


def _double_head(token: Token, words: Words) -> Post | None:
    """`ministra-presidente`, `secretary-treasurer`: two heads in one word."""
    parts = token.low.split("-")
    heads = [post for part in parts for post in words.posts.get(part, ()) if len(post.words) == 1]
    if len(parts) != 2 or len({post.words for post in heads}) != 2:
        return None
    return Post((token.low,), heads[0].plural, dict.fromkeys("mfu", token.text), token.text)


def _before_noun(tokens: list[Token], index: int, words: Words) -> bool:
    """`official residence`: a word in small letters follows that no sentence goes on with behind a post."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or after.kind != "word" or not after.text.islower():
        return False
    links = words.sets("prepositions", "conjunctions", "copulas", "articles", "who", "who_clauses", "present_words")
    acts = any(after.low in words.verbs(kind) for kind in ("attend", "talk", "quote"))
    return not (after.low in links or acts or after.low.endswith(("ed", "ing", "ly")))


def _is_body(tokens: list[Token], index: int) -> bool:
    """`consejero … del Cabildo de Tenerife`: in capitals and right after "del", what a post is of."""
    return index > 0 and tokens[index].cap and tokens[index - 1].low in DE


def _ends_item(tokens: list[Token], index: int, words: Words) -> bool:
    """`Gov. of Utah`, `X, Texas Gov., Y`: a title cut short with what it is of, or after it right before a mark."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is not None and after.low in OF:
        return True
    closed = after is None or after.text in ",;)" or after.low in words.set("conjunctions")
    return closed and index > 1 and tokens[index - 1].kind != "punct" and tokens[index - 1].text not in ",;:("


def past_modifiers(tokens: list[Token], index: int, words: Words) -> int:
    """From the last word before "de" back to the post's head: "director general" of "director general de Vías"."""
    while index and tokens[index].low in words.set("modifiers"):
        index -= 1
    return index


def field_follows(tokens: list[Token], index: int, words: Words) -> bool:
    """`Ana Ruiz Secretaria` + `de Economía`: what only a post is of stands at a token, after "de"."""
    if index + 1 >= len(tokens) or tokens[index].low not in DE:
        return False
    first = index + 1 + (tokens[index + 1].low in words.set("articles"))
    return first < len(tokens) and tokens[first].cap and tokens[first].low in institutional()


def modifier_ends(tokens: list[Token], index: int, words: Words) -> bool:
    """`Luis Peña Gobernador` + `Provincial,`: an adjective of posts closes the item, and no surname."""
    known = index < len(tokens) and tokens[index].cap and tokens[index].low in words.set("modifiers")
    return known and (index + 1 == len(tokens) or tokens[index + 1].text in ",;.")


def post_goes_on(tokens: list[Token], index: int, words: Words) -> bool:
    """What only a post is of, or an adjective of posts that closes the item, stands at a token behind its head."""
    return field_follows(tokens, index, words) or modifier_ends(tokens, index, words)


def post_behind_name(tokens: list[Token], index: int, post: Post, words: Words) -> bool:
    """`Ana Ruiz Secretaria,`, `Luis Peña Vocal Titular y`: a post with no comma behind a whole name, and no surname."""
    surnames = words.sets("surname_posts", "weak_posts", "professions")
    if index < 2 or not surnames.isdisjoint((tokens[index].low, post.single["m"])):
        return False
    stop = index + len(post.words)
    whole = all(t.cap and t.kind == "word" and not t.text.isupper() for t in tokens[index - 2 : index])
    if not whole or head_like(tokens[index - 1], words) or tokens[index].text.isupper():
        return False
    while (
        stop < len(tokens) and tokens[stop].cap and (head_like(tokens[stop], words) or _modifies(tokens[stop], words))
    ):
        stop += 1
    return stop == len(tokens) or not tokens[stop].cap


def _modifies(token: Token, words: Words) -> bool:
    return token.low in words.set("modifiers")


def opens_post(tokens: list[Token], index: int, post: Post, words: Words) -> bool:
    """Right after a name, a post of two words or with a complement is no surname: "Ana Ruiz Ambassador of Chile".

    Nor is a mayor or a member before a whole name: "Jackson Mayor Ana Ruiz".
    """
    stop = index + len(post.words)
    if len(post.words) > 1 and all(t.cap for t in tokens[index:stop]):
        return True
    if words.lang != "en":
        return post_goes_on(tokens, stop, words) or post_behind_name(tokens, index, post, words)
    after = tokens[stop : stop + 2]
    named = len(after) == 2 and after[0].cap and after[1].cap and is_given(after[0].low)
    of_place = tokens[index].low in words.sets("heads_of_places", "seats_with_party")
    whole = len(after) == 2 and after[0].cap and after[1].cap and after[1].kind == "word"
    head = tokens[index].low in words.set("heads_of_places") and (index < 2 or not tokens[index - 2].cap)
    return named and of_place or whole and head or after != [] and after[0].low in ENGLISH_OF  # "Erbil Governor X Y"


def past_titles(tokens: list[Token], index: int, stop: int, words: Words) -> int:
    """Behind the titles that begin at a token, `stop` at most: `Dr.`, `Lic.` + `Ana Ruiz`."""
    while index < stop and tokens[index].low.rstrip(".") in words.set("honorifics"):
        index += 1
    return index


def opens_head(tokens: list[Token], index: int, words: Words) -> bool:
    """`el Segundo Jefe`: a word before a post, which may be a given name too; but no name has an article."""
    inside = 0 < index < len(tokens) - 1
    return inside and tokens[index - 1].low in words.set("articles") and head_like(tokens[index + 1], words)


def _in_capitals(tokens: list[Token], index: int) -> bool:
    """`DIG`, `DIGs`: not the verb, nor the time of day ("5 PM")."""
    return tokens[index].text.removesuffix("s").isupper() and not timed(tokens, index)


def negated(tokens: list[Token], index: int, words: Words) -> bool:
    """`no`, `never` or the like stands before a verb, by two words at most: "no se ha reunido", "hasn't met"."""
    return not words.sets("negations", "contracted").isdisjoint([t.low for t in tokens[max(0, index - 3) : index]])


def timed(tokens: list[Token], index: int) -> bool:
    """A number stands before: "5 PM"."""
    return index > 0 and tokens[index - 1].kind == "number"


def is_field(tokens: list[Token], index: int, words: Words) -> bool:
    """`Ministers for Justice X`, `Secretary Law & Justice X`: what the post is for, and no judge."""
    before = tokens[index - 1].low if index else ""
    return tokens[index].low in words.set("fields_too") and before in ENGLISH_LINKS


def _acts_as_post(tokens: list[Token], index: int, words: Words) -> bool:
    """`the local MP, X`, `X, MLA for Cariboo`: letters that follow most names are a post of their own here."""
    before = tokens[index - 1] if index else None
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if after in FOR and index + 2 < len(tokens) and tokens[index + 2].cap:
        return True
    if tokens[index].low in words.set("capital_posts") and before is not None and before.kind == "word":
        return index + 1 < len(tokens) and tokens[index + 1].cap  # "Ulst CM X"
    opens = before is None or not before.cap and (before.kind == "word" or before.text == ";")
    if before is not None and before.cap and before.kind == "word" and words.lang == "en":
        seat = before.low in institutional() or before.low in place_words() or before.text.isupper()
        named = index + 2 < len(tokens) and tokens[index + 1].cap and tokens[index + 2].cap
        return named and seat and tokens[index + 1].kind == "word"  # "Ampara District MP X", "Labour MP X"
    return opens and (after in ("for", ",") or index + 1 < len(tokens) and tokens[index + 1].cap)


def head_like(token: Token, words: Words) -> bool:
    """The token alone is a post's head."""
    return any(len(post.words) == 1 for post in words.posts.get(token.low, ()))


def who_make_up(tokens: list[Token], index: int, words: Words) -> bool:
    """`la` + `integran`, `lo` + `componen`: a verb behind its object, and no noun behind an article. Spanish."""
    token = tokens[index]
    clitic = index > 0 and tokens[index - 1].low in words.set("articles")
    return (
        words.lang == "es" and clitic and not token.cap and token.low[-1:] == "n" and token.low in words.verbs("attend")
    )


def head_before(tokens: list[Token], index: int, words: Words) -> bool:
    """A post's head or a title stands right before."""
    low = tokens[index - 1].low
    return any(low == post.words[-1] for posts in (words.posts.get(low, ()),) for post in posts) or low.rstrip(
        "."
    ) in words.set("honorifics")


def first_surname(tokens: list[Token], index: int) -> bool:
    """`Ana` + `Castillo` + `Reyes`: a word of bodies right after a given name that is no such word."""
    before = tokens[index - 1] if index else None
    return before is not None and before.cap and is_given(before.low) and before.low not in institutional()


def plural_surname(tokens: list[Token], index: int, post: Post | None) -> bool:
    """`Gendrin Reyes,`: a plural post in capitals, between a name that no dictionary has and a mark, is a surname."""
    before, after = (tokens[index - 1] if index else None), tokens[index + 1 : index + 2]
    if post is None or not post.plural or before is None or not (before.cap and tokens[index].cap):
        return False
    strange = before.kind == "word" and not is_known(before.text.lower()) and before.low not in institutional()
    closed = not after or after[0].text in ",;." or after[0].cap
    return strange and closed and before.low not in place_words() and not tokens[index].text.isupper()
