"""Labels of the lines of an attendance sheet: "Chair: Ann Roe", "Concejales:", "ABSENT: …", "Por la Liga: …"."""

from __future__ import annotations

import re

from ..tokens import fold
from ..words import Words

LABEL = re.compile(r"[\s*_#>•▪-]*([^\W\d_][^:;.!?\n]{1,60}?):(?=[\s*_]|$)")
LARGE = r"[A-ZÁÉÍÓÚÑ“\"(][\w.'’ªº”\")-]*"
NAME = re.compile(rf"[\s*_]*(?:{LARGE}|[a-záéíóúñ]{{2,14}})(?:\s+(?:{LARGE}|[a-z]{{1,3}}\b))+")  # two words or more
WORD = re.compile(r"[^\W\d_]+")
COLUMNS = re.compile(r"\s*[,;|\t]\s*|\s+[-–—/]\s+")
LONGEST = 8  # words of a label


def label_of(line: str, words: Words) -> str | None:
    """What the label of a line says of those behind it: `post`, `present`, `absent` or `side`; None without a label.

    Behind the label of a post or a side somebody must be named, or nothing stand: "Minister: Thank you all" is none.
    """
    found = LABEL.match(line)
    said = fold(found[1]).split() if found else []
    if found is None or not 0 < len(said) <= LONGEST:
        return None
    rest = line[found.end() :].strip(" *_\t")
    label = " ".join(said)
    if tells_absence(label, words):
        return "absent"
    if heads_a_list(label, words):
        return "present"
    if rest and NAME.match(rest) is None:
        return None
    if said[0] in words.set("sides_open") and rest:
        return "side"
    return "post" if names_a_post(said, words) else None


def tells_absence(label: str, words: Words) -> bool:
    """`excusan su asistencia`, `han excusado su presencia`, `concejales ausentes`, `apologies for absence`."""
    second = label.partition(" ")[2]
    opens = words.pattern("absent_labels").match
    return bool(opens(label) or second and opens(second) or words.pattern("absent").fullmatch(label))


def heads_a_list(label: str, words: Words) -> bool:
    """`attendees`, `members present`, `asistencia mesa del agua`: a list of those who were there."""
    if words.pattern("list_headings").fullmatch(label) or names_columns(label, words):
        return True
    said = WORD.findall(label) if ":" not in label else []
    edges = {*said[:2], *said[-2:]}
    return 0 < len(said) <= LONGEST and not edges.isdisjoint(words.sets("roll_call", "those_there"))


def names_columns(line: str, words: Words) -> bool:
    """`nombre – cargo – entidad`: over lines of people with the same marks between what is said of each."""
    columns = [fold(column) for column in COLUMNS.split(line.strip(" *_#>|\t:"))]
    of_people = words.pattern("people_columns").fullmatch(columns[0]) is not None
    return of_people and len(columns) > 1 and all(words.pattern("columns").fullmatch(column) for column in columns[1:])


def names_a_post(said: list[str], words: Words) -> bool:
    """`chair`, `alcaldesa de Guano`, `acting city manager`: a post's head, after nothing but words that lead to one."""
    leads = words.sets("premodifiers", "modifiers")
    for index, word in enumerate(said):
        if any(list(post.words) == said[index : index + len(post.words)] for post in words.posts.get(word, ())):
            return True
        if word not in leads and words.lang == "es":
            return False
    return False
