"""One document in, one Report out: the whole way of a text through this room.

    Document ─ segment ─▶ sentences ─ find ─▶ scenes ─▶ cast and plots ─ assemble ─▶ Report

Pure: the same document gives the same report, and nothing is read or written on the way.
"""

from __future__ import annotations

from graph.model import Document, Report

from .agencies import AgencyMention, find_agencies
from .assemble import Material, assemble
from .assemble.cast import cast_of
from .assemble.meetings import plots_of
from .assemble.roles import countries_of
from .assemble.seated import mark_seated
from .assemble.settled_posts import settle_roles
from .assemble.timeline import published_in, written_on
from .find.acts_there import mark_acts
from .find.all_of_them import mark_all_of_them
from .find.article_heads import mark_article_heads
from .find.context import (
    mark_after_end,
    mark_both,
    mark_captions,
    mark_earlier,
    mark_elsewhere,
    mark_headed_rows,
    mark_later_headings,
    mark_lists,
    mark_rows,
    mark_said,
    mark_that_other,
    mark_tours,
)
from .find.officials import mark_officials
from .find.opened_rows import mark_opened_rows
from .find.own_meeting import mark_own_meetings
from .find.past_years import mark_years
from .find.plans import mark_plans
from .find.row_heads import mark_row_heads, mark_seats
from .find.scenes import Scene, scene_of
from .find.sheets import mark_minutes, mark_sheets
from .find.signers import mark_signers
from .find.some_time_ago import mark_some_time_ago
from .find.spanish_acts import mark_spanish_acts
from .find.verbless_rows import mark_elliptic, mark_verbless_rows
from .language import language
from .segment import sentences
from .spans import PersonSpans, spans_in
from .words import words


def extract(document: Document, spans: PersonSpans | None = None) -> Report:
    """All that one document says; an empty report for a text in neither language.

    `spans` is a name finder of the user's own, which may add and veto candidates (see `spans.py`).
    """
    lang = document.lang or language(document.text)
    if lang is None:
        return Report(document=document)
    lexicon = words(lang)
    bodies, named = find_agencies(document.text, lang), spans_in(spans, document.text, lang)
    scenes = [scene_of(s, document.text, bodies, lexicon, named) for s in sentences(document.text, lexicon)]
    mark_lists(scenes, lexicon)
    mark_sheets(scenes, document.text, lexicon)
    mark_minutes(scenes, document.text, lexicon)
    mark_elliptic(scenes, lexicon)
    mark_verbless_rows(scenes, lexicon)
    document = _dated(document.model_copy(update={"lang": lang}), scenes)
    mark_years(scenes, document.published, lexicon)
    written = written_on(document, scenes)
    mark_earlier(scenes, written, lexicon)
    mark_some_time_ago(scenes, lexicon)
    mark_that_other(scenes, lexicon)
    mark_tours(scenes)
    mark_elsewhere(scenes, lexicon)
    mark_officials(scenes, lexicon)
    mark_opened_rows(scenes, lexicon)
    mark_captions(scenes, lexicon)
    mark_both(scenes, lexicon)
    mark_all_of_them(scenes, lexicon)
    mark_said(scenes, lexicon)
    mark_rows(scenes, lexicon)
    mark_headed_rows(scenes, lexicon)
    mark_plans(scenes, lexicon)
    mark_later_headings(scenes)
    mark_after_end(scenes, lexicon)
    mark_row_heads(scenes, lexicon)
    mark_article_heads(scenes, lexicon)
    mark_seats(scenes, lexicon)
    mark_signers(scenes, lexicon)
    mark_acts(scenes, lexicon)
    mark_spanish_acts(scenes, lexicon)
    mark_own_meetings(scenes, lexicon)
    mark_seated(scenes, lexicon)
    cast = cast_of(scenes, document.text, lexicon)
    settle_roles(cast, scenes, lexicon)
    plots, countries = plots_of(scenes, cast, lexicon), countries_of(cast, scenes, lexicon)
    return assemble(Material(document, written, scenes, cast, plots, lexicon, countries))


def _dated(document: Document, scenes: list[Scene]) -> Document:
    """The document with the date of its dateline, where its metadata gave none."""
    if document.published is not None or (found := published_in(scenes)) is None:
        return document
    return document.model_copy(update={"published": found, "published_basis": "text"})


__all__ = ["AgencyMention", "extract"]
