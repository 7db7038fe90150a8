"""The shape of the house: which room may use which, no circles, no attics, nothing too large to read."""

from __future__ import annotations

import ast
import re
import statistics
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("graph", "loaders", "queries", "whomet")
MAY_USE = {
    "graph": {"graph"},
    "loaders": {"loaders", "graph"},
    "queries": {"queries", "graph"},
    "whomet": {"whomet", "graph", "loaders", "queries"},
}
LOADERS_MAY_USE = ("graph.model", "graph.authority", "graph.errors")
ATTICS = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "base", "manager", "stuff"}
LONGEST_MODULE, LONGEST_FUNCTION, MEDIAN_FUNCTION = 400, 60, 12
# The distribution a module comes from, where the two names differ.
DISTRIBUTION = {"yaml": "pyyaml", "docx": "python-docx", "ahocorasick_rs": "ahocorasick-rs", "markupsafe": "jinja2"}


@cache
def modules() -> dict[str, Path]:
    """Dotted name to file of every module of ours."""
    files = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
    return {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in files}


@cache
def tree(name: str) -> ast.Module:
    return ast.parse(modules()[name].read_text(encoding="utf-8"))


@cache
def imports(name: str) -> frozenset[str]:
    """Everything a module imports at run time, wherever in it the import stands; for checking types only, nothing."""
    found: set[str] = set()
    for node in _running(tree(name)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            home = _home(name, node)
            for alias in node.names:
                whole = f"{home}.{alias.name}"
                found.add(whole if whole in modules() else home)
    return frozenset(found)


def _home(name: str, node: ast.ImportFrom) -> str:
    """What the names are imported from; dots count from the package of the module that says them."""
    package = name.split(".") if modules()[name].name == "__init__.py" else name.split(".")[:-1]
    above = package[: len(package) - node.level + 1] if node.level else []
    return ".".join([*above, *([node.module] if node.module else [])])


def _running(node: ast.AST) -> list[ast.AST]:
    found = []
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        found += [child, *_running(child)]
    return found


@pytest.mark.parametrize("name", modules())
def test_rooms_are_used_in_one_direction(name: str) -> None:
    room = name.split(".")[0]
    for used in imports(name):
        if used.split(".")[0] in ROOMS:
            assert used.split(".")[0] in MAY_USE[room], f"{name} imports {used}"
            if room == "loaders" and used.startswith("graph"):
                assert used.startswith(LOADERS_MAY_USE), f"{name} imports {used}"
    if name == "graph.model":
        assert not {used for used in imports(name) if used.split(".")[0] in ROOMS}


def test_no_circles() -> None:
    done: set[str] = set()

    def visit(name: str, way: tuple[str, ...]) -> None:
        assert name not in way, f"a circle: {' -> '.join([*way[way.index(name) :], name])}"
        if name in done:
            return
        for used in sorted(imports(name) & modules().keys()):
            if used != name:
                visit(used, (*way, name))
        done.add(name)

    for name in modules():
        visit(name, ())


def test_no_attics() -> None:
    for name in modules():
        assert not ATTICS & set(name.split(".")), name


@pytest.mark.parametrize("name", modules())
def test_modules_say_what_they_promise_and_can_be_read(name: str) -> None:
    text = modules()[name].read_text(encoding="utf-8")
    assert ast.get_docstring(tree(name)), f"{name} has no docstring"
    assert len(text.splitlines()) <= LONGEST_MODULE, name
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert _length(node) <= LONGEST_FUNCTION, f"{name}.{node.name} has {_length(node)} lines"


def test_functions_are_short() -> None:
    lengths = [_length(n) for name in modules() for n in ast.walk(tree(name)) if isinstance(n, ast.FunctionDef)]
    assert statistics.median(lengths) <= MEDIAN_FUNCTION


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or 0) - node.lineno + 1


def test_every_package_used_is_declared_and_pinned() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [need for needs in declared["optional-dependencies"].values() for need in needs]
    needs = {_bare(need) for need in [*declared["dependencies"], *extras]}
    pinned = {_bare(line) for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line}
    used = {name.split(".")[0] for module in modules() for name in imports(module)}
    for name in used - set(ROOMS) - set(sys.stdlib_module_names):
        assert _bare(DISTRIBUTION.get(name, name)) in needs, f"{name} is not in pyproject.toml"
    assert {_bare(need) for need in declared["dependencies"]} <= pinned


def _bare(need: str) -> str:
    return re.split(r"[<>=!\[; ]", need)[0].replace("_", "-").lower()


def test_constraints_hold_names_and_versions_only() -> None:
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        assert line.startswith("#") or re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line), line


def test_no_list_of_words_is_given_twice() -> None:
    """Of two lists of one name YAML keeps the last, and says nothing."""
    for path in sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.yaml")):
        names = [line.partition(":")[0] for line in path.read_text(encoding="utf-8").splitlines() if line[:1].isalpha()]
        assert sorted(set(names)) == sorted(names), path.name
