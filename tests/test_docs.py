"""What the documents say is what the program does: the command reference and the README's output."""

from __future__ import annotations

import re
from pathlib import Path

from tools.make_docs import COMMANDS, README, commands, readme

ROOT = Path(__file__).parent.parent


def test_command_reference_is_current() -> None:
    assert COMMANDS.read_text(encoding="utf-8") == commands(), "run `make docs`"


def test_readme_shows_what_the_commands_print() -> None:
    text = README.read_text(encoding="utf-8")
    assert text.count("```console") >= 2
    assert readme(text) == text, "run `make docs`"


def test_links_between_documents_lead_somewhere() -> None:
    for document in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]:
        for link in re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", document.read_text(encoding="utf-8")):
            assert (document.parent / link).exists(), f"{document.name} links to {link}"


def test_make_targets_named_in_documents_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z0-9]+):", makefile, re.MULTILINE))
    commented = set(re.findall(r"^([a-z0-9]+):.*## .+", makefile, re.MULTILINE))
    assert commented == targets
    for document in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]:
        named = set(re.findall(r"`make ([a-z0-9]+)", document.read_text(encoding="utf-8")))
        assert named <= targets, document.name
