"""The words of a sentence that say what happens: who meets, speaks, stays away, and when."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .came_together import came_together
from .dealings import dealings
from .futures import futures
from .heads import negated
from .mended_cues import mend_phrases, with_noun
from .no_meeting import no_meeting, thing_welcomed, what_was_done
from .offices import tells_office
from .pictured import pictured
from .plural_present import plural_present
from .possible import may_be
from .said_there import talk_there
from .standing import denied_verbs, stays_away, verbs_to_come, wished
from .to_come import to_come
from .verb_ends import verb_end
from .went_there import went_there

CLAUSE = small_words("that", "who")
IN = small_words("in")
NO_NOUN = small_words("no_noun")
WORD = re.compile(r"\w+")
CLOSING = frozenset('"”»')  # quotation marks
TO_PRESS = 4  # tokens from "answered" to "questions from the press"
LONGEST_VERB = 5  # words: "hizo uso de la palabra"
OF = small_words("of")
ON = small_words("english_on")
OPENING_FUTURE = re.compile(r"[A-ZÑ][a-zñáéíóú]{3,}[aei]rán")  # "Completarán la comitiva …"; "Terán" is a name

PHRASES = (
    *(
        "attend_phrases",
        "at_the_head",
        "speaker_in_room",
        "such_meetings",
        "absent",
        "elsewhere",
        "missing",
        "sent_another",
        "postponed",
        "thanked",
        "invited",
        "is_invited",
        "critics",
        "invited_by",
        "deceased",
        "predecessor",
        "letter",
        "told_by",
        "on_whose_order",
    ),
    *(
        "past_meeting",
        "past_relative",
        "tours",
        "pluperfect",
        "planned_meeting",
        "asking_to_meet",
        "another_meeting",
        "met_also",
        "besides_meeting",
        "call_nouns",
        "came_with",
        "came_along",
        "both_heads",
        "remote",
        "other_acts",
        "visit_matters",
        "since_when",
        "day_before",
        "before_leaving",
        "year_before",
        "alongside",
    ),
    *("meeting_nouns", "escort", "among_others", "sworn", "asked_by", "on_leaving", "in_charge", "gatherings"),
)


@dataclass(slots=True, eq=False)
class Cues:
    """Where cue words stand, as (first, stop) token spans."""

    attend: list[tuple[int, int]] = field(default_factory=list)
    talk: list[tuple[int, int]] = field(default_factory=list)
    quote: list[tuple[int, int]] = field(default_factory=list)
    future: list[tuple[int, int]] = field(default_factory=list)
    may_be: list[tuple[int, int]] = field(default_factory=list)
    phrases: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def of(self, key: str) -> list[tuple[int, int]]:
        """Spans of a phrase list of the lexicon."""
        return self.phrases.get(key, [])

    @property
    def there(self) -> bool:
        """A verb or phrase says that somebody was there."""
        return bool(self.attend or self.of("attend_phrases"))


def find_cues(tokens: list[Token], words: Words) -> Cues:
    """All cue words of a sentence."""
    cues = Cues(
        attend=_verbs(tokens, "attend", words),
        talk=sorted({*_verbs(tokens, "talk", words), *talk_there(tokens, words)}),
        quote=_verbs(tokens, "quote", words),
    )
    lows = {token.low for token in tokens}
    if not lows.isdisjoint(words.set("claims")):
        claims = {(i, i + 1) for i in range(len(tokens)) if _claims(tokens, i, words)}
        cues.quote = sorted({*cues.quote, *claims})
        cues.attend = [span for span in cues.attend if span not in claims]
    if not lows.isdisjoint(words.set("having")):
        cues.attend = sorted({*cues.attend, *_had_meetings(tokens, words)})
    if words.lang == "en" and not lows.isdisjoint(words.set("pictured")):
        cues.attend = sorted({*cues.attend, *pictured(tokens, words)})
    together = (*dealings(tokens, words), *plural_present(tokens, words), *came_together(tokens, words))
    cues.attend = sorted(span for span in {*cues.attend, *together} if not thing_welcomed(tokens, span[0], words))
    if not lows.isdisjoint(words.set("made_up")):
        cues.phrases["made_up"] = [span for span in cues.attend if _made_up(tokens, span[0], words)]
        cues.attend = [span for span in cues.attend if span not in cues.phrases["made_up"]]
    if words.lang == "es":
        met = [first for first, _ in cues.attend]
        cues.attend = [span for span in cues.attend if not tells_office(tokens, span[0], met, words)]
    if words.lang == "es" and not lows.isdisjoint(words.set("went_there")):
        cues.attend = sorted({*cues.attend, *went_there(tokens, words)})
    coming = [span for span in cues.attend if _going_to(tokens, span[0], words)]
    cues.attend = [span for span in cues.attend if span not in coming]
    coming += to_come(tokens, words)
    cues.talk = [
        span
        for span in cues.talk
        if span not in coming and not (_had_said(tokens, span[0], words) or _to_the_press(tokens, span[1], words))
    ]
    cues.future = futures(tokens, words)
    if words.lang == "es" and len(tokens) > 1 and not tokens[1].cap and OPENING_FUTURE.fullmatch(tokens[0].text):
        coming.append((0, 1))
    cues.future = sorted({*cues.future, *coming})
    cues.may_be = may_be(tokens, cues.attend, words)
    _take_phrases(tokens, cues, words)
    mend_phrases(tokens, lows, cues, words)
    _take_standing(tokens, cues, words)
    return cues


def _take_standing(tokens: list[Token], cues: Cues, words: Words) -> None:
    """Verbs of meeting that are denied or still to come put nobody in the room; who did not come stayed away."""
    denied, coming = sorted(set(denied_verbs(tokens, words))), list(verbs_to_come(tokens, words))
    cues.phrases["wished"] = asked = list(wished(tokens, words))
    inside = {i for span in (*denied, *coming) for i in range(*span)} | {stop - 1 for _, stop in asked}
    if not inside:
        return
    cues.attend = [span for span in cues.attend if span[0] not in inside]
    cues.talk = [span for span in cues.talk if span[0] not in inside]
    cues.phrases["attend_phrases"] = [span for span in cues.of("attend_phrases") if span[0] not in inside]
    cues.may_be = sorted({*cues.may_be, *coming})
    away = [span for span in denied if stays_away(tokens, span, words)]
    cues.phrases["denied"] = denied
    cues.phrases["absent"] = sorted({*cues.of("absent"), *away})


def _take_phrases(tokens: list[Token], cues: Cues, words: Words) -> None:
    """The phrases of the lexicon's lists, in one walk over the sentence."""
    line, starts = _line(tokens)
    openings, ends = words.openings(*PHRASES), dict.fromkeys(PHRASES, 0)
    for word in WORD.finditer(line):
        for key, pattern in openings.at(word[0]):
            if word.start() >= ends[key] and (match := pattern.match(line, word.start())):
                ends[key] = match.end()
                first, stop = _token_span(match, starts)
                named = first and tokens[first].cap and (stop == first + 1 or not tokens[stop - 1].cap)
                if not (key == "planned_meeting" and named):  # "de Irán", "Ramón Vera a"
                    cues.phrases.setdefault(key, []).append((first, stop))


def _line(tokens: list[Token]) -> tuple[str, list[int]]:
    """Folded words with one space between them, and where each token starts in that line."""
    starts, position = [], 0
    for token in tokens:
        starts.append(position)
        position += len(token.low) + 1
    return " ".join(t.low for t in tokens), starts


def _token_span(match: re.Match[str], starts: list[int]) -> tuple[int, int]:
    return bisect_right(starts, match.start()) - 1, bisect_right(starts, match.end() - 1)


def _verbs(tokens: list[Token], kind: str, words: Words) -> list[tuple[int, int]]:
    known, starts, found = words.verbs(kind), words.verb_starts(kind), []
    for index, token in enumerate(tokens):
        if token.low not in starts or negated(tokens, index, words):
            continue
        if token.kind != "word" or _noun_in_o(token) and token.low not in words.irregular(kind):
            continue
        if index and tokens[index - 1].low in words.set("passive_infinitive") or _was_to(tokens, index, words):
            continue  # "espera ser entregado", "iba a ser"
        if kind == "attend" and (
            _stays(tokens, index, words) or _finds(tokens, index, words) or no_meeting(tokens, index, words)
        ):
            continue
        if words.lang == "en" and index and tokens[index - 1].low in words.sets("articles", "possessives"):
            continue  # "the closed mill"
        nouns = (
            _noun_meeting(tokens, index, words)
            or _noun_visit(tokens, index, words)
            or what_was_done(tokens, index, words)
        )
        if nouns or _of_a_thing(tokens, index, words) or kind == "attend" and _noun_of(tokens, index, words):
            continue
        if stop := verb_end(tokens, index, known, LONGEST_VERB):
            found.append((index, stop))
    return found


def _had_meetings(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """`have had a separate bilateral meeting`: an English verb that holds only with its noun of meeting."""
    for i, stop in with_noun(tokens, "having", "meetings_had", words):
        if not tokens[i + 1].low.endswith("ed"):  # "had requested a meeting"
            yield i, stop


def _had_said(tokens: list[Token], verb: int, words: Words) -> bool:
    """English: `had asked for more water`: before this meeting."""
    return words.lang == "en" and verb > 0 and tokens[verb - 1].low in words.set("had")


def _to_the_press(tokens: list[Token], index: int, words: Words) -> bool:
    """English: `answered` + `reporters`, `questions from the press`: said to those who ask, and not in the room."""
    after = [t.low for t in tokens[index : index + TO_PRESS] if t.low not in words.set("articles")]
    return words.lang == "en" and not words.set("press_people").isdisjoint(after)


def _stays(tokens: list[Token], verb: int, words: Words) -> bool:
    """`se encuentran en Bogotá`, `se encuentra fuera del país`: where they are, and not yet that they met."""
    after = tokens[verb + 1 : verb + 4]
    if tokens[verb].low not in words.set("staying") or len(after) < 2:
        return False
    if after[0].low not in IN:
        return after[0].low in words.set("away")
    return after[1].cap or after[-1].low in words.set("territories")


def _finds(tokens: list[Token], verb: int, words: Words) -> bool:
    """`se ha encontrado negligencia`, `encontró que …`: something was found, and nobody met: no "con" follows."""
    if tokens[verb].low not in words.set("finding"):
        return False
    before = {t.low for t in tokens[max(0, verb - 2) : verb]}
    after = next((i for i in range(verb, len(tokens)) if tokens[i].text in ",;.:"), len(tokens))
    met = any(t.low in words.set("met_with") for t in tokens[verb + 1 : after])
    return not met and (before.isdisjoint(words.set("reflexive")) or tokens[verb].low.endswith(("ado", "ada")))


def _claims(tokens: list[Token], verb: int, words: Words) -> bool:
    """`sostuvo que la obra …`, `“la obra va”, sostuvo la ministra`: said, and no meeting held."""
    if tokens[verb].low not in words.set("claims"):
        return False
    after = tokens[verb + 1].low if verb + 1 < len(tokens) else ""
    back = verb - 1 - (verb > 1 and tokens[verb - 1].text == ",")
    return after in CLAUSE or back >= 0 and tokens[back].text in CLOSING


def purpose(tokens: list[Token], verb: int, words: Words) -> bool:
    """`están en Lima para asistir a la ceremonia`: what they came for, and not yet that they met."""
    before = tokens[verb - 1].low if verb else ""
    return before in ("para", "to") and tokens[verb].low in words.set("events_attended")


def _going_to(tokens: list[Token], verb: int, words: Words) -> bool:
    """`va a acompañar`: said of what is to come."""
    return " ".join(t.low for t in tokens[max(0, verb - 2) : verb]) in words.set("going_to")


def _was_to(tokens: list[Token], verb: int, words: Words) -> bool:
    """`iba a ser en Lima`: what was to be, unlike "iba al frente"."""
    going = " ".join(t.low for t in tokens[verb : verb + 2]) in words.set("going_to")
    return going and verb + 2 < len(tokens) and tokens[verb + 2].low.endswith(words.endings("infinitives"))


def _made_up(tokens: list[Token], verb: int, words: Words) -> bool:
    """`el Consejo, que está integrado por X`, `the task force, which includes X`: who is in it at all times."""
    if tokens[verb].low not in words.set("made_up"):
        return False
    lows = [t.low for t in tokens[:verb]]
    opens = lows[-2:] in (["que", "esta"], ["que", "estan"]) if words.lang == "es" else lows[-1:] == ["which"]
    came = words.sets("delegation_words", "side_words", "meetings_between")
    return opens and came.isdisjoint(lows)


def _noun_meeting(tokens: list[Token], index: int, words: Words) -> bool:
    """English: `the meeting`, `a virtual meeting` name it; only after "is" or "after" does somebody meet."""
    if tokens[index].low not in words.set("ing_nouns"):
        return False
    before = tokens[index - 1].low if index else ""
    return before not in NO_NOUN


def _noun_visit(tokens: list[Token], index: int, words: Words) -> bool:
    """Spanish: `la primera visita oficial` names it; "visita a la ministra" does it."""
    if words.lang != "es" or tokens[index].low not in words.set("meeting_nouns") or not index:
        return False
    before = tokens[index - 1].low
    return before in words.sets("articles", "demonstratives", "possessives") or before in words.data["ordinals"]


def _noun_of(tokens: list[Token], index: int, words: Words) -> bool:
    """Spanish: `la forma de mitigar` is a noun, spelt like a verb."""
    if words.lang != "es" or not index or index + 1 >= len(tokens):
        return False
    return tokens[index - 1].low in words.set("lone_articles") and tokens[index + 1].low in OF


def _of_a_thing(tokens: list[Token], index: int, words: Words) -> bool:
    """`welcomed the outcome`: a verb of receiving people, said of something else."""
    if tokens[index].low not in words.set("welcoming"):
        return False
    after = index + 1
    skip = words.sets("articles", "possessives", "modifiers") | {"on"}  # "called on the Congress"
    while after < len(tokens) and tokens[after].low in skip:
        after += 1
    return after < len(tokens) and tokens[after].low in words.set("welcomed_things")


def _noun_in_o(token: Token) -> bool:
    """Without its accent a Spanish past tense is a noun: "diálogo" is not "dialogó"."""
    return (
        token.low.endswith("o")
        and not token.low.endswith(("ado", "ido", "ando", "endo", "to", "cho"))
        and not token.text.endswith(("ó", "O"))
    )
