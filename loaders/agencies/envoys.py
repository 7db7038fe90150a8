"""Ambassadors, consuls and permanent representatives: the embassy, consulate or mission they lead."""

from __future__ import annotations

from graph.authority import authority, embassy_id, fold
from graph.authority.embassies import of
from loaders.small_words import small_words

from .embassies import capitals
from .find import AgencyMention, other_names
from .page import Page
from .titles import masculine

ARTICLES = small_words("articles")
EMBASSIES = small_words("embassies")
Post = tuple[int, int, str]  # first and last word of the post, the head of the body's name


def envoy(page: Page, country: str | None) -> AgencyMention | None:
    """'embajador de México en Estados Unidos', 'U.S. Ambassador to Mexico', 'cónsul general de Perú en Madrid'."""
    found = post(page)
    if found is None:
        return None
    first, last, body = found
    host, host_code, before_host = host_of(page, last)
    sender = sender_of(page, first, last, before_host) or country
    if host is None or sender is None or sender == host_code or sender not in authority().countries:
        return None
    lang = page.lex.lang
    identity = embassy_id(sender, host_code) if host_code and fold(body) in EMBASSIES else ""
    known = authority().agency(identity)
    if known and body != "High Commission":
        aliases = other_names(known, lang)
        return AgencyMention(-1, -1, known.name(lang), identity, sender, aliases, "embassy", "implied")
    name = full_name(body, sender, host, host_code, lang)
    return AgencyMention(-1, -1, name, identity if known else None, sender, (), "embassy", "implied")


def post(page: Page) -> Post | None:
    """The first envoy's post in the role."""
    lows = [masculine(low) for low in page.scan.lows]
    for i in range(len(lows)):
        for words, body in page.lex.embassy_posts:
            if tuple(lows[i : i + len(words)]) == words:
                return i, i + len(words) - 1, body
    return None


def host_of(page: Page, last: int) -> tuple[str | None, str | None, int]:
    """(host as written, article included; its country; word before which it is named) after 'en', 'ante', 'to'."""
    for i in range(last + 1, len(page.scan)):
        taken = page.phrase_in(i, page.lex.embassy_in)
        start = page.skip(i + taken)
        if not taken or start >= len(page.scan) or not page.scan.capital(start):
            continue
        article = page.scan.words[start - 1] + " " if not page.scan.keys[start - 1] else ""
        if start in page.places:
            end, code = page.places[start]
            return article + page.scan.span(start, end), code, i
        hit = page.bodies.get(start)
        return article + page.scan.span(start, hit.last if hit else capitals(page, start)), None, i
    return None, None, len(page.scan)


def sender_of(page: Page, first: int, last: int, stop: int) -> str | None:
    """The country before an English post, after 'de' or 'of', or as an adjective."""
    for p in range(last + 1, stop):
        if p in page.places:
            return page.places[p][1]
    own = first > 1 and page.scan.words[first - 1] == "s"
    place = page.places_end.get(first - 2 if own else first - 1)
    return place[1] if place else None


def full_name(body: str, sender: str, host: str, host_code: str | None, lang: str) -> str:
    """'Consulado General de México en Los Ángeles', 'Misión Permanente del Perú ante la OEA'."""
    one = authority().countries[sender]
    mission = host_code in ("UN", "EU") or body.startswith(("Misión", "Permanent")) or is_organisation(host)
    if lang == "es":
        link, body = ("ante", "Misión Permanente") if mission else ("en", body)
        return f"{body} {of(one.name('es'))} {link} {host}"
    link, body = ("to", "Permanent Mission") if mission else ("in", body)
    return f"{body} of {one.name('en')} {link} {host}"


def is_organisation(host: str) -> bool:
    """The host is no place: OEA, the OAS, Unesco."""
    name = host.split(" ", 1)[1] if host.split(" ", 1)[0] in ARTICLES else host
    return any(b.kind in ("international", "agency") for b in authority().bodies_named(name))
