"""Embassies, which need no entry: two countries name one, and their order says whose it is."""

from __future__ import annotations

from collections.abc import Mapping

from graph.authority.entries import Agency, Country


def embassy_id(sender: str, host: str) -> str:
    """'US', 'MX' -> 'embassy-us-mx': the embassy of the United States in Mexico."""
    return f"embassy-{sender}-{host}".lower()


def embassy_of_id(agency_id: str, countries: Mapping[str, Country]) -> Agency | None:
    """The embassy of such an id; None when it is not one, or names countries we do not know."""
    prefix, _, pair = agency_id.partition("-")
    sender, _, host = pair.upper().partition("-")
    if prefix != "embassy" or sender not in countries or host not in countries or sender == host:
        return None
    return embassy(countries[sender], countries[host])


def embassy(sender: Country, host: Country) -> Agency:
    """Its names in both languages: 'Embajada de México en Estados Unidos', 'Embassy of Mexico in the United States'."""
    if sender.id == "EU":  # the Union keeps delegations, led by an ambassador
        es, english = f"Delegación de la Unión Europea en {host.name('es')}", host.name("en")
        names = {"es": (es,), "en": (f"Delegation of the European Union to {english}", f"EU Delegation to {english}")}
        return Agency(embassy_id(sender.id, host.id), sender.id, "embassy", names)
    es = f"Embajada {of(sender.name('es'))} en {host.name('es')}"
    short = sender.demonyms.get("en", (sender.names["en"][0],))
    en = [f"Embassy of {sender.name('en')} in {host.name('en')}"]
    en += [f"{word} Embassy in {host.name('en')}" for word in short]
    return Agency(embassy_id(sender.id, host.id), sender.id, "embassy", {"es": (es,), "en": tuple(en)})


def of(name: str) -> str:
    """Spanish 'de' before a name: 'de México', 'del Reino Unido', 'de la India'."""
    return f"del {name[3:]}" if name.startswith("el ") else f"de {name}"
