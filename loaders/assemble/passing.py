"""Who is named in passing, and not in the room by that.

Who wrote the text or took the picture, those somebody came after or will be with, who held a post then, and of whom
something is asked or wished.
"""

from __future__ import annotations

from ..agencies.bodies import demonyms
from ..find.found import Found
from ..find.futures import told_of_to_come
from ..find.scenes import Scene
from ..small_words import small_words
from ..words import Words
from .acted import before_articles, talked_of
from .clause_about import in_clause_about
from .led_rows import row_start
from .on_whose_order import on_whose_order, opposed
from .own_clause import in_own_clause
from .spoken_of import spoken_of
from .verb_before import of_another_clause

BETWEEN = small_words("between")
OF = small_words("of")
AFTER_AUTHOR = frozenset(":-–—|/")
AFTER_PLACE = frozenset(".-–—:/")
BRACKETS = frozenset("()")
PLACE = 6  # tokens of the place of a dateline
OPENING = 3  # tokens: "Texto y foto"
OF_THE = small_words("spanish_of_the")
THAT = small_words("that")
THEN = small_words("then")
TO = small_words("spanish_to")
FOR = small_words("for")
FROM = small_words("from")
BY = small_words("by")
BY_OR_THROUGH = small_words("by", "by_whose_help")
GIVEN = 6  # tokens from "given to them", "sent on 8 January 2024" to "by"
NICKNAME = 3  # tokens of one in quotes behind a name
SENT = 30  # tokens from "letter" to its "from"
BRACKET = 10  # tokens of a bracket up to a name
WHEN = 8  # tokens from "cuando" to who held a post then
AFTER = 24  # tokens from "después de" to the last of those it names


def named_in_passing(person: Found, scene: Scene, words: Words) -> bool:
    asides = (
        _signed,
        _took_picture,
        _came_before,
        _talks_prepared,
        _of_then,
        _comes_along,
        _wished_of,
        _appealed_to,
        _stood_for,
        _credited,
        _devised,
        _sent_to,
        _in_dateline,
        _leads_in_bracket,
        _still_held,
        on_whose_order,
        opposed,
        of_another_clause,
        in_own_clause,
        in_clause_about,
        spoken_of,
    )
    return any(aside(person, scene, words) for aside in asides) or _sent_it(person, scene, words)


def _still_held(person: Found, scene: Scene, words: Words) -> bool:
    """`dos préstamos de 2019, cuando aún dirigía el banco X`, `when X still headed the bank`: who held a post then."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    for when in range(person.first - 1, max(-1, person.first - WHEN), -1):
        if tokens[when].text in ",;:":
            return False
        if tokens[when].low in words.set("when_words"):
            near = tokens[when + 1 : when + 3] if words.lang == "es" else tokens[stop : stop + 2]
            return any(t.low in words.set("still") for t in near)
    return False


def _stood_for(person: Found, scene: Scene, words: Words) -> bool:
    """`Minister X, representing President Y, met Z`, `X represented President Y`: for whom somebody came."""
    index = before_articles(scene.tokens, person.first - 1, words)
    whom = index - (index > 0 and words.lang == "es" and scene.tokens[index].low in TO)
    if whom > 0 and scene.tokens[whom].low in words.set("stood_for"):
        return scene.tokens[whom - 1].low not in words.set("clitics")  # "al gremio lo representó el juez X"
    if index < 1 or person.role is None or person.shared or scene.tokens[index].low not in words.set("standing_for"):
        return False
    before = scene.tokens[index - 1]
    return scene.tokens[index].text.islower() and (
        before.text in ",(" or before.cap or before.low in words.set("copulas")
    )


def _credited(person: Found, scene: Scene, words: Words) -> bool:
    """`… en Lima. Foto: Ana Ruiz / EL DIARIO`: who took the picture, at the end of its caption."""
    if person.first < 2 or scene.tokens[person.first - 1].text != ":":
        return False
    return scene.tokens[person.first - 2].low in words.set("byline") - words.set("sides_open")


def _devised(person: Found, scene: Scene, words: Words) -> bool:
    """`the Roundtable was envisioned by X`, `the task given to them by X`: whose idea, order or word something is."""
    tokens, ideas = scene.tokens, words.set("devised")
    index = before_articles(tokens, _row_start(person, scene, words) - 1, words)
    while index > 0 and tokens[index].low.rstrip(".") in words.sets("honorifics", "articles"):
        index -= 1  # "by His Excellency the President"
    if index < 1 or tokens[index].low not in BY_OR_THROUGH:
        return False
    near = range(index - 1, max(-1, index - GIVEN), -1)
    verb = next((i for i in near if tokens[i].low in ideas), None)
    dated = {i for d in scene.dates for i in range(d.first, d.stop)}
    between = range(verb + 1, index) if verb is not None else ()
    hosted = scene.cues.of("attend_phrases")  # "the reception given by X"
    if verb is None or any(first <= verb < stop for first, stop in hosted):
        return False
    return all(i in dated or tokens[i].low in words.set("given_to") for i in between)


def _sent_to(person: Found, scene: Scene, words: Words) -> bool:
    """`the letter sent by President X to Prime Minister Y`: to whom something was sent."""
    tokens, index = scene.tokens, before_articles(scene.tokens, person.first - 1, words)
    if words.lang != "en" or index < 1 or tokens[index].low != "to":
        return False
    sender = next(scene.before(index), None)
    if sender is None or words.set("sent_things").isdisjoint(t.low for t in tokens[: sender.first]):
        return False
    return index - sender.name.stop <= NICKNAME and _devised(sender, scene, words)


def _in_dateline(person: Found, scene: Scene, words: Words) -> bool:
    """`LIMA (Ana Ruiz). El ministro …`: who wrote the text, in a bracket after the place that opens it."""
    tokens, opens, closes = scene.tokens, person.name.first - 1, person.name.stop
    if not 0 < opens <= PLACE or person.role is not None or scene.listed or closes + 1 >= len(tokens):
        return False
    if tokens[opens].text != "(" or tokens[closes].text != ")" or tokens[closes + 1].text[0] not in AFTER_PLACE:
        return False
    return all(t.cap or t.text == "," or t.low in OF_THE for t in tokens[:opens])


def _leads_in_bracket(person: Found, scene: Scene, words: Words) -> bool:
    """`reviews on working groups: Ports (co-chaired by X and Y)`: who leads what is told of, in a bracket behind it."""
    opens = next((i for i in reversed(scene.where(BRACKETS)) if i < person.first), None)
    if opens is None or scene.tokens[opens].text != "(" or scene.listed:
        return False
    led = scene.tokens[opens + 1 : opens + 3]
    verb = len(led) == 2 and led[0].low.endswith(words.endings("participles")) and led[1].low in BY
    return verb and led[0].low in words.verbs("attend") and not (opens and scene.marks.name[opens - 1])


def _signed(person: Found, scene: Scene, words: Words) -> bool:
    """`Por Ana Ruiz: La mañana del lunes …`: who wrote the text, on one line with its first sentence."""
    tokens, stop = scene.tokens, person.name.stop
    opens = 0 < person.first < OPENING and all(t.low in words.set("byline") for t in tokens[: person.first])
    goes_on = stop + 1 < len(tokens) and tokens[stop].text in AFTER_AUTHOR
    return opens and goes_on and person.name.given and not person.name.single and person.role is None


def _sent_it(person: Found, scene: Scene, words: Words) -> bool:
    """`received a letter addressed to Y, from King X`: by whom something is sent; not "letters of credence from X"."""
    tokens, index = scene.tokens, before_articles(scene.tokens, person.first - 1, words)
    if words.lang != "en" or index < 1 or tokens[index].low not in FROM:
        return False
    sent = [i for i in range(max(0, index - SENT), index) if tokens[i].low in words.set("sent_things")]
    if not sent or tokens[sent[-1] + 1].low in OF:
        return False
    return not any(tokens[i].low in words.set("meets") for i in range(sent[-1], index))


def _talks_prepared(person: Found, scene: Scene, words: Words) -> bool:
    """`hablaron de la preparación de un encuentro entre X y Y`: between whom a meeting to come will be."""
    nouns = [first for first, _ in scene.cues.of("meeting_nouns") if first + 1 < person.name.first]
    if not nouns or scene.tokens[nouns[-1] + 1].low not in BETWEEN or not talked_of(scene, nouns[-1], words):
        return False
    return not any(nouns[-1] < first < person.first for first, _ in (*scene.cues.attend, *scene.cues.talk))


def _took_picture(person: Found, scene: Scene, words: Words) -> bool:
    """`(Xinhua/X)`, `(Foto: X/EFE)`: a bracket with an agency's stroke before a name, or a word for the credit."""
    tokens, start = scene.tokens, person.first
    reach = range(start - 1, max(-1, start - BRACKET), -1)
    opens = next((i for i in reach if tokens[i].text in "()["), None)
    if opens is None or tokens[opens].text == ")":
        return False
    after = tokens[person.name.stop].text if person.name.stop < len(tokens) else ""
    if opens == start - 1 and after == "/":
        return True  # "(X/EFE)"
    credit = tokens[opens + 1].low in words.set("byline") - words.set("sides_open")
    return credit or person.role is None and start - opens > 1 and tokens[start - 1].text == "/"


def _came_before(person: Found, scene: Scene, words: Words) -> bool:
    """`es el tercer mandatario que recibe, después de X y del chileno Y`: counted among those of another day.

    Unlike "la primera reunión tras la elección, X y Y acordaron", where other words stand between.
    """
    tokens, after = scene.tokens, words.set("came_after")
    if after.isdisjoint([token.low for token in tokens[max(0, person.first - AFTER) : person.first]]):
        return False
    small = words.sets("articles", "conjunctions") | OF | {","}
    between = small | demonyms()
    starts = {p.first for p in scene.people}
    for i in range(person.first - 1, max(0, person.first - AFTER), -1):
        if tokens[i].low in after:
            if tokens[i].low in words.set("after_with_of") and tokens[i + 1].low not in OF | OF_THE:
                return False  # "lo hizo después el viceministro X"
            return any(token.low in words.data["ordinals"] for token in tokens[:i])
        named = any(p.first <= i < max(p.stop, p.name.stop) for p in scene.people)
        kind = not tokens[i].cap and i + 1 in starts and tokens[i - 1].low in small  # "del limeño X"
        if not (named or kind or tokens[i].low in between):
            return False
    return False


def _comes_along(person: Found, scene: Scene, words: Words) -> bool:
    """`recibió al presidente X, quien cumplirá una agenda junto a su par Y`: with whom somebody will be."""
    beside = [span for span in scene.cues.of("alongside") if span[1] <= person.first]
    if not beside:
        return False
    before = [p.name.stop for p in scene.people if p.name.stop <= person.first]
    if not before or beside[-1][0] < before[-1]:
        return False
    met = any(before[-1] <= first < person.first for first, _ in scene.cues.attend)
    return not met and told_of_to_come(scene.tokens, before[-1], beside[-1][0], words)


def _of_then(person: Found, scene: Scene, words: Words) -> bool:
    """`then Russian President X`, `el entonces ministro X`: who held the post at the time that is told of."""
    first = person.first
    if person.role is None or scene.listed or not first:
        return False
    opening = scene.tokens[first : first + 1 + (scene.tokens[first].low in words.set("premodifiers"))]
    if any(token.low in THEN for token in opening):  # also "under then minister X"
        return True
    return scene.tokens[first - 1].low in THEN and _of_a_post(person, scene, words)


def _of_a_post(person: Found, scene: Scene, words: Words) -> bool:
    """`the then minister X`, `por la entonces ministra X`, not "and then Minister X spoke": an article leads."""
    then = person.first - 1
    return then > 0 and scene.tokens[then - 1].low in words.sets("articles", "prepositions")


def _wished_of(person: Found, scene: Scene, words: Words) -> bool:
    """`la necesidad de que el presidente X conozca …`, `asked that X step down`, `the need for X to act`."""
    tokens = scene.tokens
    index = before_articles(tokens, _row_start(person, scene, words) - 1, words)
    if index < 1:
        return False
    before, wishes = tokens[index - 1].low, words.set("wishes")
    if tokens[index].low in THAT:
        asked = before in words.set("asking_that")
        return asked or before in OF and index > 1 and tokens[index - 2].low in wishes
    end = max(person.stop, person.name.stop)
    acts = end < len(tokens) and tokens[end].low == "to"
    return acts and words.lang == "en" and tokens[index].low in FOR and before in wishes


def _row_start(person: Found, scene: Scene, words: Words) -> int:
    """Where the row of names begins that the person goes on: "que | el rector X y la jueza Y"."""
    return row_start(person, scene, words.sets("articles", "conjunctions"))


def _appealed_to(person: Found, scene: Scene, words: Words) -> bool:
    """`called on President X to step down`, `exigió al gobernador X que …`: what is asked of somebody elsewhere.

    Unlike "called on President X to discuss the plan", which pays a visit.
    """
    tokens, index = scene.tokens, before_articles(scene.tokens, person.first - 1, words)
    if words.lang == "es":
        index -= index > 0 and tokens[index].low in TO
        return index >= 0 and tokens[index].low in words.set("appeals")
    if index < 1 or f"{tokens[index - 1].low} {tokens[index].low}" not in words.set("appeals"):
        return False
    end = max(person.stop, person.name.stop)
    end += end < len(tokens) and tokens[end].text == ","
    to_do = end + 1 < len(tokens) and tokens[end].low == "to"
    return to_do and tokens[end + 1].low not in words.set("visit_purposes")
