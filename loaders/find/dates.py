"""Dates in a text and what they stand for: explicit, partial, or counted from the day of writing.

Nothing is guessed: a day without a year stays partial (`XXXX-12-27`) unless the document's own
date, or another date of the text, gives the year; a weekday or "yesterday" needs the document's date.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from graph.model import When

from ..small_words import small_words
from ..tokens import Token, fold
from ..vocabulary import is_given
from ..words import Words
from .listed_places import called_after_day
from .spelled_dates import spelled_date

BEFORE_MONTH = small_words("before_month")
OF_DAY = small_words("of_day")
OF = small_words("of")
THROUGH = small_words("and", "through") | {"-", "–"}
LAST_YEAR = 2100
SATURDAY = 5
NEAR = 120  # days: a date this near to the text's own is of the same season, on whichever side of it


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date's words: tokens `first`..`stop`. Parts not said are None; `offset` counts days from the text's date.

    `direction` is -1 for "last Tuesday", +1 for "next Tuesday", 0 where the words do not say.
    """

    first: int
    stop: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    offset: tuple[int, int] | None = None
    direction: int = 0
    weekend: bool = False

    @property
    def full(self) -> bool:
        return self.year is not None and self.month is not None


def find_dates(tokens: list[Token], words: Words) -> list[DateFound]:
    """All dates of a sentence, in order."""
    found: list[DateFound] = []
    index = 0
    while index < len(tokens):
        date_found = _in_words(tokens, index, words) or _calendar(tokens, index, words)
        date_found = date_found or _relative(tokens, index, words)
        if date_found is None:
            index += 1
        else:
            found.append(date_found)
            index = date_found.stop
    return _with_weekdays(found, tokens)


def _in_words(tokens: list[Token], index: int, words: Words) -> DateFound | None:
    found = spelled_date(tokens, index, words)
    if found is None:
        return None
    day, month, year, stop = found
    return _checked(DateFound(index, stop, year, month, day))


def _calendar(tokens: list[Token], index: int, words: Words) -> DateFound | None:
    token = tokens[index]
    if token.kind == "number":
        return _iso(token, index) or _slashed(token, index, words) or _day_first(tokens, index, words)
    if _month(token, words) and (words.lang == "en" or token.low in words.months):
        return _month_first(tokens, index, words)
    return None


def _iso(token: Token, index: int) -> DateFound | None:
    parts = token.text.split("-")
    if len(parts) == 3 and all(p.isdigit() for p in parts) and len(parts[0]) == 4:
        return _checked(DateFound(index, index + 1, int(parts[0]), int(parts[1]), int(parts[2])))
    return None


def _slashed(token: Token, index: int, words: Words) -> DateFound | None:
    """`06/02/2024`: day first in Spanish; in English only where one order is possible."""
    parts = token.text.replace(".", "/").split("/")
    if len(parts) != 3 or not all(p.isdigit() for p in parts) or len(parts[2]) != 4:
        return None
    day, month = int(parts[0]), int(parts[1])
    if words.lang == "en":
        if day <= 12 and month <= 12 and day != month:
            return None
        day, month = (month, day) if month > 12 else (day, month)
    return _checked(DateFound(index, index + 1, int(parts[2]), month, day))


def _day_first(tokens: list[Token], index: int, words: Words) -> DateFound | None:
    """`7 de febrero de 2024`, `3 y 4 de mayo`, `del 3 al 5 de mayo`, `13 April 2023`, `9-10 January`."""
    days, after = _days(tokens, index, words)
    if not days:
        return None
    after += after < len(tokens) and tokens[after].low in ("de", "of")
    if after >= len(tokens) or not (month := _month(tokens[after], words)):
        return None
    year, stop = _year(tokens, after + 1)
    if year is None and called_after_day(tokens, index, words):
        return None
    return _checked(DateFound(index, stop, year, month, days[0], days[-1] if len(days) > 1 else None))


def _month_first(tokens: list[Token], index: int, words: Words) -> DateFound | None:
    """`April 13, 2023`, `January 9-10`, `enero de 2026`; a bare month only after a preposition."""
    month = _month(tokens[index], words)
    days, after = _days(tokens, index + 1, words) if words.lang == "en" else ([], index + 1)
    if not days and index and tokens[index - 1].kind == "number" and len(tokens[index - 1].text) <= 2:
        return None  # "31 February": no such day, and the month alone is not what was said
    year, stop = _year(tokens, after)
    if not days and year is None:
        before = tokens[index - 1].low if index else ""
        if (
            tokens[index].low not in words.set("months")  # "de Mar Chiquita": a short form says nothing alone
            or before not in BEFORE_MONTH
            or words.lang == "en"
            and not tokens[index].cap
        ):
            return None
    return _checked(DateFound(index, stop, year, month, days[0] if days else None, days[-1] if len(days) > 1 else None))


def _days(tokens: list[Token], index: int, words: Words) -> tuple[list[int], int]:
    """Day numbers from `index`: one, or the first and last of a range or a pair ("lunes 3 y martes 4 de mayo")."""
    first = _day(tokens, index)
    if first is None:
        return [], index
    after = behind = index + 1
    if after < len(tokens) and tokens[after].low in THROUGH:
        behind += 1
        while behind < len(tokens) and tokens[behind].low in words.weekdays.keys() | words.set("articles"):
            behind += 1
    apart = behind > after + 1  # with a weekday each: two days of one meeting only where one follows the other
    if behind > after and (last := _day(tokens, behind)) and (last == first + 1 or last > first and not apart):
        return [first, last], behind + 1
    return [first], after


def _day(tokens: list[Token], index: int) -> int | None:
    if index >= len(tokens) or tokens[index].kind != "number":
        return None
    digits = tokens[index].low.rstrip("stndrhaoº°ª.")
    return int(digits) if digits.isdigit() and 1 <= int(digits) <= 31 and len(digits) <= 2 else None


def _month(token: Token, words: Words) -> int | None:
    return words.months.get(token.low.rstrip("."))


def _year(tokens: list[Token], index: int) -> tuple[int | None, int]:
    after = index
    while after < len(tokens) and after - index < 2 and tokens[after].low in OF | {","}:
        after += 1
    if (
        after < len(tokens)
        and tokens[after].text.isdigit()
        and len(tokens[after].text) == 4
        and 1900 <= int(tokens[after].text) <= LAST_YEAR
    ):
        return int(tokens[after].text), after + 1
    return None, index


def _checked(found: DateFound) -> DateFound | None:
    """None for a date no calendar has."""
    try:
        for day in (found.day, found.last_day):
            date(found.year or 2000, found.month or 1, day or 1)
    except ValueError:
        return None
    return found


def _relative(tokens: list[Token], index: int, words: Words) -> DateFound | None:
    for phrase, offset in words.relative_by_first.get(tokens[index].low, ()):
        size = len(phrase)
        if all(
            index + k < len(tokens) and tokens[index + k].low == phrase[k] for k in range(size)
        ) and not _part_of_day(tokens, index, words):
            return DateFound(index, index + size, offset=(offset, offset))
    low = tokens[index].low
    if low in words.weekdays and not _opens_a_name(tokens, index) and not _capital_day(tokens, index, words):
        return DateFound(index, index + 1, weekday=words.weekdays[low], direction=_direction(tokens, index, words))
    for phrase in words.data["weekends"]:
        size = len(phrase.split())
        if " ".join(t.low for t in tokens[index : index + size]) == fold(phrase):
            return DateFound(index, index + size, weekday=SATURDAY, weekend=True)
    if low in words.set("week_words") and (direction := _direction(tokens, index, words)):
        return DateFound(index, index + 1, offset=(-13, 0) if direction < 0 else (1, 13), direction=direction)
    return None


def _capital_day(tokens: list[Token], index: int, words: Words) -> bool:
    """Spanish writes days small: "Santo Domingo" is none, but for the first word of a line or before a number."""
    token = tokens[index]
    if words.lang != "es" or not token.cap or not index:
        return False
    if token.text.isupper():
        return tokens[index - 1].low == "santo"
    return not (index + 1 < len(tokens) and tokens[index + 1].kind == "number")


def _opens_a_name(tokens: list[Token], index: int) -> bool:
    """`Domingo Paz`, `Godwin Friday`: a day that is a given name, or the surname of one."""
    before = tokens[index - 1] if index else None
    if before is not None and before.cap and tokens[index].cap and before.kind == "word" and is_given(before.low):
        return True
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        tokens[index].cap and is_given(tokens[index].low) and after is not None and after.kind == "word" and after.cap
    )


def _part_of_day(tokens: list[Token], index: int, words: Words) -> bool:
    """Spanish `la mañana` is the morning, not tomorrow."""
    return words.lang == "es" and tokens[index].low == "manana" and index > 0 and tokens[index - 1].low in OF_DAY


def _direction(tokens: list[Token], index: int, words: Words) -> int:
    near = {tokens[i].low for i in (index - 1, index + 1) if 0 <= i < len(tokens)}
    if near & words.set("last_words"):
        return -1
    if near & words.set("next_words"):
        return 1
    return 0


def _with_weekdays(found: list[DateFound], tokens: list[Token]) -> list[DateFound]:
    """Join `este jueves` + `9 de diciembre`, and `ayer` + `martes`, into one date."""
    joined: list[DateFound] = []
    for item in found:
        last = joined[-1] if joined else None
        close = (
            last is not None
            and item.first - last.stop <= 1
            and all(t.text in (",", "(", "el") for t in tokens[last.stop : item.first])
        )
        if close and last and last.day is None and last.month is None and item.month is not None:
            joined[-1] = DateFound(
                last.first,
                item.stop,
                item.year,
                item.month,
                item.day,
                item.last_day,
                last.weekday,
                None,
                last.direction,
            )
        elif close and last and last.offset is not None and item.weekday is not None and item.day is None:
            joined[-1] = DateFound(last.first, item.stop, weekday=item.weekday, offset=last.offset)
        else:
            joined.append(item)
    return joined


# -- what a date stands for ---------------------------------------------------------------


def resolve(found: DateFound, published: date | None, future: bool = False) -> When:
    """The date as EDTF where it can be known. `future` says that the words announce something to come."""
    if found.full:
        return When(
            date=_edtf(found.year, found.month, found.day, found.last_day), basis="explicit", weekday=found.weekday
        )
    if found.month is not None:
        return _partial(found, published, future)
    if found.offset is not None:
        return _counted(found, published)
    if found.weekday is not None and published is not None:
        day = _weekday_near(
            found.weekday, published, found.direction or (1 if future else -1), strict=found.direction != 0
        )
        if found.weekend:
            return When(date=f"{day.isoformat()}/{(day + timedelta(days=1)).isoformat()}", basis="relative")
        return When(date=day.isoformat(), basis="relative", weekday=found.weekday)
    return When() if found.weekend else When(weekday=found.weekday)


def _edtf(year: int | None, month: int | None, day: int | None, last_day: int | None) -> str:
    text = f"{year:04d}-{month:02d}"
    if day is None:
        return text
    return f"{text}-{day:02d}" + (f"/{text}-{last_day:02d}" if last_day else "")


def _partial(found: DateFound, published: date | None, future: bool) -> When:
    """A day and month without a year: the year nearest the document's date, on the side the words ask for."""
    partial = f"XXXX-{found.month:02d}" + (f"-{found.day:02d}" if found.day else "")
    if published is None:
        return When(partial=partial, weekday=found.weekday)
    nearest = sorted(range(published.year - 1, published.year + 2), key=lambda y: _distance(found, y, published))
    for year in nearest:
        if not _fits(found, year, published, future):
            if _distance(found, year, published) < NEAR and _real(found, year):
                break  # "la sesión del 26 de junio", written on the 12th: of this year, and not held yet
            continue
        return When(
            date=_edtf(year, found.month, found.day, found.last_day),
            basis="relative",
            partial=partial,
            weekday=found.weekday,
        )
    return When(partial=partial, weekday=found.weekday)


def _real(found: DateFound, year: int) -> bool:
    """A day that the calendar of the year has, on the weekday the text names."""
    if not found.day:
        return False
    try:
        day = date(year, found.month or 1, found.day)
    except ValueError:
        return False
    return found.weekday is None or day.weekday() == found.weekday


def _distance(found: DateFound, year: int, published: date) -> int:
    return abs((_safe(year, found.month or 1, found.day or 15) - published).days)


def _fits(found: DateFound, year: int, published: date, future: bool) -> bool:
    """On the right side of the document's date, and on the weekday the text names."""
    try:
        day = date(year, found.month or 1, found.day or 1)
    except ValueError:
        return False
    if found.weekday is not None and found.day and day.weekday() != found.weekday:
        return False
    if found.day is None:
        return (
            (year, found.month) >= (published.year, published.month)
            if future
            else (year, found.month) <= (published.year, published.month)
        )
    return day >= published if future else day <= published + timedelta(days=1)


def _safe(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def _counted(found: DateFound, published: date | None) -> When:
    """`yesterday`, `last week`: from the document's date, or kept as an offset."""
    assert found.offset is not None
    first, last = found.offset
    if published is None:
        return When(offset=found.offset, weekday=found.weekday)
    start, end = published + timedelta(days=first), published + timedelta(days=last)
    if found.weekday is not None and start.weekday() != found.weekday:
        return When(offset=found.offset, weekday=found.weekday)  # "yesterday, Tuesday" of another day than the page's
    if first == last:
        return When(date=start.isoformat(), basis="relative", offset=found.offset)
    return When(date=f"{start.isoformat()}/{end.isoformat()}", basis="relative", offset=found.offset)


def _weekday_near(weekday: int, published: date, direction: int, *, strict: bool) -> date:
    """The weekday on or before (after) the document's date; `strict` leaves out that date itself."""
    day = published + timedelta(days=direction) if strict else published
    while day.weekday() != weekday:
        day += timedelta(days=direction)
    return day


def year_before(partial: str, known: date) -> date | None:
    """The last day of a partial date (`XXXX-MM-DD`) before a known day."""
    _, month, day = (partial + "-01").split("-")[:3]
    for year in (known.year, known.year - 1):
        try:
            candidate = date(year, int(month), int(day))
        except ValueError:
            continue
        if candidate < known:
            return candidate
    return None
