"""Which reports tell of one meeting: a table of small documents, and which of their reports are one.

A line is one report of a meeting: `document key status date | people | other facts`. People marked * lead, ALL are
eight of two countries. A date `-1` counts from an unknown day of publication. A line `= a/m b/m` says that these
are one meeting; whatever is not named so stays alone.
"""

from __future__ import annotations

import pytest
from meeting_lines import ALL, told

from graph.model import Report
from graph.resolve import resolution
from graph.resolve.places import compare_places
from graph.resolve.series import same_series, series_key


def meetings(reports: list[Report]) -> list[set[str]]:
    """The records, as document/key, of each meeting."""
    told_at = [(r.document, m, e) for r in reports for m in r.meetings for e in m.evidence]
    names = {f"{d.id}:{e.start}-{e.end}": f"{d.path}/{m.key}" for d, m, e in told_at}
    by_meeting: dict[str, set[str]] = {}
    for edge in resolution(reports).graph.with_type("REPORTED_IN"):
        by_meeting.setdefault(edge.source, set()).update(names[s] for s in edge.props["statements"])
    return sorted(by_meeting.values(), key=sorted)


TABLE = """
# the same day and people
a m held 2024-05-06 | ALL
b m held 2024-05-06 | ALL
= a/m b/m

# half the list in one
a m held 2024-05-06 | ALL
b m held 2024-05-06 | ana* beto kate* liam
= a/m b/m

# two people only, at one place, in two languages
a m held 2024-05-06 | ana* kate* | place=Palacio Nacional
b m held 2024-05-06 | kate* ana* | place=National Palace
= a/m b/m

# a day within a month, planned and held
a m planned 2024-05 | ALL | place=Lima
b m held 2024-05-06 | ALL | place=Lima
= a/m b/m

# no date in one, the same long list
a m held 2024-05-06 | ALL | place=Lima
b m held -1 | ALL
= a/m b/m

# no date in one, the same two at the same place: they may meet often
a m held 2024-05-06 | ana* kate* | place=Palacio Nacional
b m held -1 | ana* kate* | place=National Palace

# the same number of one series, in two languages
a m held 2024-05-06 | ana* | series=Grupo de Alto Nivel de Seguridad; ordinal=3
b m held -1 | ana* kate* | series=High Level Security Group; ordinal=3
= a/m b/m

# planned for a month and place, held there then
a m held 2024-03-02 | ALL
a n planned 2024-05 | | place=Washington, D.C.; follows=m
b m held 2024-05-06 | ALL | place=Department of State
= a/n b/m

# a meeting of several days and one of its days
a m held 2024-05-06/2024-05-08 | ALL
b m held 2024-05-07 | ALL
= a/m b/m

# recalled by its day without the year
a m held 2024-05-06 | ALL | place=Lima
b m held 2024-05-20 | ana kate
b n referenced XXXX-05-06 | ana* kate* beto liam | place=Lima
= a/m b/n

# an audience and the talks after it, in both texts
a m held 2024-05-06 | ana* kate* | part_of=n; kind=audience
a n held 2024-05-06 | beto* caro dani kate* liam mary
b m held -1 | ana* kate* | part_of=n; kind=audience
b n held -1 | beto* caro dani kate* liam mary
= a/m b/m
= a/n b/n

# a third text joins what two others share
a m held 2024-05-06 | ana* beto caro kate* liam
b m held 2024-05-06 | ana* beto kate* mary
c m held 2024-05-06 | ana* kate* mary noah beto
= a/m b/m c/m

# yesterday is the day the other text gives
a m held -1 | ALL
a n planned 2024-05-07 | | series=Foro de Alcaldes; ordinal=9
b m held 2024-05-06 | ALL
b n planned 2024-05-07 | | series=Foro de Alcaldes; ordinal=9
= a/m b/m
= a/n b/n

# a week apart
a m held 2024-05-06 | ALL
b m held 2024-05-13 | ALL

# a day apart, both stated
a m held 2024-05-06 | ALL
b m held 2024-05-07 | ALL

# one day, led by others elsewhere
a m held 2024-05-06 | ana* kate* beto | place=Palacio Nacional
b m held 2024-05-06 | caro* mary* beto | place=Los Pinos

# no date, most of a list
a m held 2024-05-06 | ALL
b m held -1 | ana* beto caro kate* eva omar

# no dates at all
a m held -1 | ana* kate*
b m held -1 | ana* kate*

# another number of one series
a m held 2024-05-06 | ALL | series=Grupo de Seguridad; ordinal=2
b m held -1 | ALL | series=Security Group; ordinal=3

# another series
a m held 2024-05-06 | ana* kate* | series=Comité de Agua
b m held 2024-05-06 | ana* kate* | series=Cumbre de Gobernadores

# a call and a meeting
a m held 2024-05-06 | ALL
b m held 2024-05-06 | ALL | kind=call

# one day and place, nobody in common
a m held 2024-05-06 | ana* beto | place=Palacio Nacional
b m held 2024-05-06 | caro* dani | place=Palacio Nacional

# one day and place, no lists
a m held 2024-05-06 | | place=Palacio Nacional
b m planned 2024-05-06 | | place=Palacio Nacional

# another city
a m held 2024-05-06 | ana* kate* | place=Lima
b m held 2024-05-06 | ana* kate* | place=Madrid

# a bilateral and a trilateral
a m held 2024-05-06 | ana* kate* | countries=MX US
b m held 2024-05-06 | ana beto* | countries=MX CA

# planned for another month
a m held 2024-03-02 | ALL
a n planned 2024-04 | | place=Washington; follows=m
b m held 2024-05-06 | ALL | place=Washington

# two meetings of the same people on one day, and a text that may mean either
a m held 2024-05-06 | ana* beto kate* liam
a n held 2024-05-06 | ana* beto kate* liam
b m held 2024-05-06 | ana* beto kate* liam

# two meetings of the same people on one day, and a text that says where
a m held 2024-05-06 | ana* beto kate* liam | place=Palacio Nacional
a n held 2024-05-06 | ana* beto kate* liam | place=Los Pinos
b m held 2024-05-06 | ana* beto kate* liam | place=Los Pinos
= a/n b/m

# planned for a month in which two were held
a m held 2024-03-02 | ALL
a n planned 2024-05 | | place=Lima; follows=m
b m held 2024-05-06 | ALL | place=Lima
c m held 2024-05-20 | ALL | place=Lima

# two texts look forward to one summit, but tell of two meetings
a m held -1 | ana* beto caro kate* liam
a n planned 2024-06-01 | | series=Cumbre del Agua; ordinal=4
b m held -1 | ana* beto dani kate* noah
b n planned 2024-06-01 | | series=Water Summit; ordinal=4
= a/n b/n
"""


def cases() -> list[tuple[str, list[str], list[set[str]]]]:
    """(what, lines of reports, expected groups)."""
    found = []
    for block in TABLE.replace("ALL", ALL).strip().split("\n\n"):
        what, *lines = block.split("\n")
        groups = [set(line[2:].split()) for line in lines if line.startswith("=")]
        found.append((what.removeprefix("# "), [line for line in lines if not line.startswith("=")], groups))
    return found


@pytest.mark.parametrize(
    ("what", "lines", "expected"), cases(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_which_reports_are_one_meeting(what, lines, expected):
    found = meetings(told(*lines))
    assert [group for group in found if len(group) > 1] == sorted(expected, key=sorted)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Comité Trilateral de Fentanilo", "Trilateral Fentanyl Committee", True),
        ("III Reunión del Comité Trilateral de Fentanilo", "third meeting of the Trilateral Fentanyl Committee", True),
        ("Grupo de Alto Nivel de Seguridad", "High-Level Security Group", True),
        ("Comité de Fentanilo", "Comité Trilateral de Fentanilo", True),  # shorter
        ("Comité de Agua", "Cumbre de Gobernadores", False),
        ("Cumbre de Líderes", "Leaders' Summit", True),
        ("Foro de Alcaldes", "Mayors Forum", None),  # a word that no list knows
        ("Diálogo Económico de Alto Nivel", "High-Level Security Dialogue", None),
        ("", "Leaders' Summit", None),
    ],
)
def test_series_across_languages(a, b, expected):
    assert same_series(series_key(a), series_key(b)) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Palacio Nacional", "National Palace", "same"),
        ("Ciudad de México", "Mexico City", "same"),
        ("Department of State", "Washington, D.C.", "same city"),
        ("Palacio Nacional, Ciudad de México", "Los Pinos", "different"),
        ("McAllen", "McAllen, Texas", "same city"),
        ("Washington", "Mexico City", "different"),
        ("Casa de los Azulejos", "House of Tiles", None),  # unknown places may be translations
        ("Casa de los Azulejos", "casa de los azulejos", "same"),
    ],
)
def test_places_across_languages(a, b, expected):
    assert compare_places(a, b) == expected
    assert compare_places(b, a) == expected
