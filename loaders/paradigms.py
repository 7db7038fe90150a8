"""The forms of a verb, made from its lemma: the third person, and the "we" of a past, that reports use.

Regular verbs follow the rules below; what an irregular one has of its own stands in `lexicon/verbs.yaml` as principal
parts, and serves its compounds as well ("tener" for "sostener", "mantener"). A lemma may be several words, of which the
first is inflected ("take part", "tomar parte"); a Spanish reflexive one ("sumarse") has "se" where its form has it.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from graph.authority import load_yaml

FOLDER = Path(__file__).parent / "lexicon"
VOWELS = "aeiou"
ACCENTED = {"a": "á", "e": "é", "i": "í"}
TOLD = ("present", "past", "we", "imperfect", "participle", "gerund", "infinitive")
STRONG = re.compile(r"(?:j|y)$")  # "condujeron", "concluyeron": no "i" behind these
DOUBLED = re.compile(r"[^aeiou]+[aeiou][bdgmnprt]")  # "chat", "drop": words of one syllable double their last letter


@cache
def _irregular(lang: str) -> dict[str, dict[str, Any]]:
    lists: dict[str, dict[str, Any]] = load_yaml(FOLDER / "verbs.yaml")[lang]
    return lists


@cache
def spanish(lemma: str) -> dict[str, tuple[str, ...]]:
    """Forms by tense: a singular and a plural; the four of the participle; a single gerund and infinitive."""
    head, _, rest = lemma.partition(" ")
    reflexive = head.endswith("se")
    verb = head.removesuffix("se") if reflexive else head
    found = {tense: tuple(f"{form} {rest}".strip() for form in forms) for tense, forms in _spanish(verb).items()}
    if reflexive:
        found = {tense: tuple(_reflexive(form, tense) for form in forms) for tense, forms in found.items()}
    return found


def _spanish(verb: str) -> dict[str, tuple[str, ...]]:
    parts = _parts_of(verb)
    stem, a = verb[:-2], verb[-2] == "a"
    present = parts.get("present") or (parts.get("stem") or stem) + ("a" if a else "e")
    past = parts.get("past") or stem + ("ó" if a else "ió")
    subjunctive = parts.get("subjunctive") or _before(parts.get("stem") or stem, a)
    imperfect = parts.get("imperfect") or stem + ("aba" if a else "ía")
    future = parts.get("future") or verb.replace("í", "i")
    participle = parts.get("participle") or stem + ("ado" if a else "ído" if stem[-1] in "aeo" else "ido")
    return {
        "present": (present, present + "n"),
        "past": (past, _past_plural(past, a)),
        "we": (_we(verb, past),),
        "imperfect": (imperfect, imperfect + "n"),
        "future": (future + "á", future + "án"),
        "conditional": (future + "ía", future + "ían"),
        "subjunctive": (subjunctive, subjunctive + "n"),
        "past subjunctive": (_past_plural(past, a)[:-2] + "a", _past_plural(past, a)[:-2] + "an"),
        "participle": _agreeing(participle[:-1]),
        "gerund": (parts.get("gerund") or stem + ("ando" if a else "iendo"),),
        "infinitive": (verb,),
    }


def _agreeing(stem: str) -> tuple[str, ...]:
    """The four of a participle: masculine and feminine, and their plurals."""
    return stem + "o", stem + "a", stem + "os", stem + "as"


def _parts_of(verb: str) -> dict[str, str]:
    """The principal parts of a verb, or of the one that it is made of with something before."""
    known = _irregular("es")
    if verb in known:
        return known[verb]
    for base, parts in known.items():
        if parts.get("compounds") and verb.endswith(base):
            before = verb[: -len(base)]
            return {part: before + form for part, form in parts.items() if part != "compounds"}
    return {}


def _past_plural(past: str, a: bool) -> str:
    if a and past.endswith("ó"):
        return past[:-1] + "aron"
    stem = past.removesuffix("ó").removesuffix("o").removesuffix("i")
    return stem + ("eron" if STRONG.search(stem) else "ieron")


def _we(verb: str, past: str) -> str:
    """`recibimos`, `pedimos`, `tuvimos`: in the past; a strong past gives its own stem."""
    if past.endswith("ó"):
        stem = verb[:-2]
        return stem + ("amos" if verb[-2] == "a" else "ímos" if stem and stem[-1] in "aeo" else "imos")
    stem = past.removesuffix("o").removesuffix("i").removesuffix("e")
    return (stem[:-1] + "c" if stem.endswith("z") else stem) + "imos"


def _before(stem: str, a: bool) -> str:
    """The subjunctive of a regular verb; before its vowel "c", "g" and "z" are spelt otherwise."""
    if not a:
        spelt = stem[:-1] + "zc" if stem.endswith(("ec", "oc", "uc")) else stem[:-1] + "j" if stem[-1] == "g" else stem
        return spelt + "a"
    for letter, spelt in (("c", "qu"), ("g", "gu"), ("z", "c")):
        if stem.endswith(letter):
            return stem[:-1] + spelt + "e"
    return stem + "e"


def _reflexive(form: str, tense: str) -> str:
    head, _, rest = form.partition(" ")
    if tense == "participle":
        return form
    if tense == "infinitive":
        return f"{head}se {rest}".strip()
    if tense == "gerund":  # "sumándose"
        at = len(head) - len("ando")
        return f"{head[:at]}{ACCENTED[head[at]]}ndose {rest}".strip()
    return f"nos {form}" if tense == "we" else f"se {form}"


@cache
def english(lemma: str) -> dict[str, tuple[str, ...]]:
    """Forms by tense: past; present as singular and plural; participle and gerund."""
    head, _, rest = lemma.partition(" ")
    own = _irregular("en").get(head, {})
    last = head[:-1] + "i" if head.endswith("y") and head[-2] not in VOWELS else head
    doubled = head + head[-1] if own.get("doubled") or DOUBLED.fullmatch(head) else head
    past = own.get("past") or (head + "d" if head.endswith("e") else last + "ed" if last != head else doubled + "ed")
    singular = own.get("singular") or (
        last + "es" if last != head or head.endswith(("s", "sh", "ch", "x")) else head + "s"
    )
    gerund = own.get("gerund") or (head[:-1] if head.endswith("e") and not head.endswith("ee") else doubled) + "ing"
    forms = {
        "past": (past, own.get("past_plural", past)),
        "present": (singular, own.get("plural", head)),
        "participle": (own.get("participle", past),),
        "gerund": (gerund,),
        "infinitive": (head,),
    }
    return {tense: tuple(f"{form} {rest}".strip() for form in each) for tense, each in forms.items()}


def told_forms(lemma: str, lang: str) -> list[str]:
    """The forms that tell of what was done, and the infinitive: what is to come is left out."""
    if lang == "en":
        found = english(lemma)
        return [*found["past"], found["present"][0], *found["participle"], *found["gerund"]]
    head, _, rest = lemma.partition(" ")
    tenses = {tense: spanish(lemma)[tense] for tense in TOLD}
    forms = [form for each in tenses.values() for form in each]
    return forms if rest else [*forms, head + "se"]
