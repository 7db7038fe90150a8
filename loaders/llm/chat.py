"""One question to a chat endpoint: the text goes out, the model's words come back, within limits.

The key comes from whoever calls, is sent to that address only (redirects are not followed) and is never printed.
"""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

from graph.errors import UnreadableFile, WhometError
from graph.model import Document

PROMPT = Path(__file__).with_name("prompt.txt")
LONGEST_TEXT = 60_000  # characters; models take in more, and lose what stands in the middle
LONGEST_ANSWER = 4_000_000  # bytes


class ModelUnavailable(WhometError):
    """An endpoint that is not there, refuses the key or has no such model: no document can be extracted."""


class NoAnswer(UnreadableFile):
    """A document for which the model gave no usable answer."""


@dataclass(frozen=True)
class Chat:
    """Where to ask: `endpoint` is the address that `/chat/completions` is added to.

    `timeout` is in seconds for one try, `pause` between two tries (it doubles).
    """

    endpoint: str
    model: str
    key: str = field(default="", repr=False)
    timeout: float = 120.0
    tries: int = 3
    pause: float = 2.0


class _StayHere(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments: Any, **options: Any) -> None:
        """A redirect would carry the key elsewhere."""


def ask(chat: Chat, document: Document) -> str:
    """The model's own words about a document. Raises ModelUnavailable or NoAnswer."""
    if len(document.text) > LONGEST_TEXT:
        raise NoAnswer(f"is too long for the model ({len(document.text)} characters; the most is {LONGEST_TEXT})")
    request = _request(chat, document)
    for attempt in range(1, chat.tries + 1):
        try:
            return _words(_sent(request, chat.timeout))
        except urllib.error.HTTPError as error:
            with error:
                reason = _refusal(chat, error.code)
        except (TimeoutError, HTTPException) as error:
            reason = f"took too long or broke off ({type(error).__name__})"
        except urllib.error.URLError as error:
            if not isinstance(error.reason, TimeoutError):
                raise ModelUnavailable(f"No model answers at {chat.endpoint} ({error.reason}).") from error
            reason = "took too long"
        if attempt < chat.tries:
            time.sleep(chat.pause * 2 ** (attempt - 1))
    raise NoAnswer(f"the model {reason}, {chat.tries} times")


def _request(chat: Chat, document: Document) -> urllib.request.Request:
    if urlsplit(chat.endpoint).scheme not in ("http", "https"):
        raise ModelUnavailable(f"{chat.endpoint!r} is no address such as http://localhost:11434/v1")
    about = f"Published: {document.published or 'unknown'}\n\n{document.text}"
    messages = [
        {"role": "system", "content": PROMPT.read_text(encoding="utf-8")},
        {"role": "user", "content": about.encode("utf-8", "replace").decode("utf-8")},
    ]
    body = json.dumps({"model": chat.model, "temperature": 0, "messages": messages}).encode()
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if chat.key:
        headers["Authorization"] = f"Bearer {chat.key}"
    return urllib.request.Request(f"{chat.endpoint.rstrip('/')}/chat/completions", body, headers, method="POST")


def _sent(request: urllib.request.Request, timeout: float) -> bytes:
    """The answer's bytes; a server that drips them out runs into the time limit too."""
    until = time.monotonic() + timeout
    with urllib.request.build_opener(_StayHere).open(request, timeout=timeout) as response:
        return _all_of(response, until)


def _all_of(response: IO[bytes], until: float) -> bytes:
    read = getattr(response, "read1", response.read)  # whatever has come, without waiting for a full buffer
    parts: list[bytes] = []
    while part := read(65536):
        parts.append(part)
        if sum(map(len, parts)) > LONGEST_ANSWER:
            raise NoAnswer("the model's answer is too long to be one")
        if time.monotonic() > until:
            raise TimeoutError
    return b"".join(parts)


def _refusal(chat: Chat, status: int) -> str:
    """Why to try again; raises ModelUnavailable where that would not help."""
    if status in (401, 403):
        raise ModelUnavailable(f"{chat.endpoint} refused the key ({status}); set WHOMET_LLM_KEY to a valid one.")
    if status == 429 or status >= 500:
        return f"answered with error {status}"
    raise ModelUnavailable(f"{chat.endpoint} has no model {chat.model!r}, or is no chat endpoint (error {status}).")


def _words(answer: bytes) -> str:
    try:
        content = json.loads(answer)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise NoAnswer("the model's answer is not that of a chat endpoint") from error
    if not isinstance(content, str):
        raise NoAnswer("the model's answer holds no words")
    return content
