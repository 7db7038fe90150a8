"""Saved e-mails: subject, date and sender as facts, the plain or else the HTML body as text, attachments as parts."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.utils import parseaddr, parsedate_to_datetime
from functools import partial
from typing import Any

from graph.errors import UnreadableFile
from loaders.read import html
from loaders.read.decode import decode
from loaders.read.reading import Facts, Part, Reading


def read(data: bytes, name: str) -> Reading:
    """An .eml file. Raises UnreadableFile where it has neither text nor attachments."""
    mail = message_from_bytes(data, policy=policy.default)
    parts = tuple(_attachments(mail))
    text = _body(mail)
    if text is None and not parts:
        raise UnreadableFile("is an e-mail without text")
    facts = Facts(
        title=_header(mail, "Subject"),
        published=_date(_header(mail, "Date")),
        issuer=parseaddr(_header(mail, "From") or "")[0] or None,
    )
    return Reading(text, "eml 1", facts=facts, parts=parts)


def _body(mail: Any) -> str | None:
    for kind in ("plain", "html"):
        part = mail.get_body(preferencelist=(kind,))
        if part is None:
            continue
        data = _payload(part)
        if kind == "html":
            return html.read(data, "", part.get_content_charset()).text if data.strip() else None
        text = decode(data, part.get_content_charset())
        if text.strip():
            return text
    return None


def _attachments(mail: Any) -> list[Part]:
    parts = []
    for number, part in enumerate(mail.iter_attachments(), 1):
        if part.get_content_type() == "message/rfc822":
            inner = part.get_content()
            parts.append(Part(f"{number}.eml", inner.as_bytes))
        elif part.get_content_maintype() != "image":
            parts.append(Part(part.get_filename() or f"{number}", partial(_payload, part)))
    return parts


def _payload(part: Any) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _header(mail: Any, name: str) -> str | None:
    value = " ".join(str(mail.get(name, "")).split())
    return value.encode("utf-8", "replace").decode() or None


def _date(value: str | None) -> str | None:
    try:
        return parsedate_to_datetime(value or "").date().isoformat()
    except (ValueError, TypeError, IndexError):
        return None
