"""A post in a bracket after a name: "los integrantes X (presidenta), Y y Z", "X (gerente de COMPANY)"."""

from __future__ import annotations

from .elided import ElidedHead
from .found import Found
from .heads import PostSpan
from .in_brackets import BRACKET

FIELDS = 6  # tokens of what a post in a bracket is for


class Bracketed(ElidedHead):
    """Posts in brackets, which are those of the name before them whatever the row of names is called."""

    def _take_bracket(self, person: Found) -> None:
        """A bare one is of what the row's members are members of: "integrantes del Grupo X (presidenta)"."""
        tokens, start = self.tokens, person.name.stop
        if (
            tokens[start : start + 1] == []
            or tokens[start].text != "("
            or person.role is not None
            and not person.shared
        ):
            return
        post = next((p for p in self.posts if p.first > start and self._opens_bracket(start + 1, p)), None)
        ends = range(start + 2, min(start + BRACKET, len(tokens)))
        stop = next((i for i in ends if tokens[i].text in ",;)"), None)
        if post is None or stop is None or stop < post.stop or self._former(post) or any(self.marks.name[start:stop]):
            return
        if person.shared and tokens[start + 1].cap and self._of_places(person):
            return  # "intendentes X (Presidente Rojas)": a place
        if person.shared and (person.role or "").endswith(f" {self._text(start + 1, stop)}"):
            return  # "ministers X (Justice) and Y (Health)": the field of the post they share
        role = self._role_text(start + 1, stop)
        if post.bare and stop == post.stop and person.role and self._of_members(person):
            role = f"{role} {self._split_modifiers(person.role)[1]}".strip()
        person.role, person.posts, person.rule, person.shared = role, [post], "list:name-post", False
        person.stop = max(person.stop, stop)

    def _trade(self, post: PostSpan, person: Found) -> bool:
        """`X (encargados), Y (comercio)`: a plural alone in a bracket says whom X speaks for, and heads no row."""
        inside = post.first > 0 and self.tokens[post.first - 1].text == "(" and post.stop < person.first
        return inside and post.plural and self.tokens[post.stop].text == ")"

    def _past_letters(self, start: int, stop: int) -> int:
        """`Presidente CELEA` + `y Director de Riego`: past the letters of a body that a post is of, to "and"."""
        letters = self.words.lang == "es" and stop - start == 2 and self.tokens[start].text.isupper()
        return start + 1 if letters and len(self.tokens[start].text) > 2 else start

    def _bracket_end(self, start: int) -> int | None:
        """Where the bracket that opens at a token closes; None where none opens, or it is no short one."""
        tokens = self.tokens[start : start + BRACKET]
        if not tokens or tokens[0].text != "(":
            return None
        return next((start + i for i, token in enumerate(tokens) if token.text == ")"), None)

    def _opens_bracket(self, start: int, post: PostSpan) -> bool:
        """`(Chair`, `(Roads and Transport Manager`: a post with nothing before it in the bracket but its fields."""
        fields = self.tokens[start : post.first]
        links = self.words.set("conjunctions") | {"&"}
        named = any(self.marks.name[start : post.first])
        return not post.plural and not named and len(fields) < FIELDS and all(t.cap or t.low in links for t in fields)

    def _former(self, post: PostSpan) -> bool:
        """`X (expresidenta de la Cámara)`, `X (former mayor)`: what somebody was is not the post they came in."""
        said = {t.low for t in self.tokens[post.first : post.head + 1]}
        past = self.tokens[post.head].low.removeprefix("ex") in self.words.posts
        return bool(said & self.words.set("former")) or past and self.tokens[post.head].low.startswith("ex")

    def _of_places(self, person: Found) -> bool:
        """The row's post is one of those that head places."""
        return any(self.tokens[post.head].low in self.words.set("of_places") for post in person.posts)

    def _of_members(self, person: Found) -> bool:
        """The row's own post says no more than that they belong to something."""
        return bool(person.posts) and person.posts[0].post.single["m"] in self.words.set("weak_posts")
