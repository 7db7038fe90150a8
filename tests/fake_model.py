"""A small chat endpoint on 127.0.0.1 that says what a test wants: the truth, a lie, nothing, or nothing in time."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Does what its server's `answers` say, one after the other, the last one for good."""

    def do_POST(self) -> None:
        server: Any = self.server
        body = self.rfile.read(int(self.headers["Content-Length"]))
        server.asked.append({"path": self.path, "headers": dict(self.headers), **json.loads(body)})
        answer = server.answers.pop(0) if len(server.answers) > 1 else server.answers[0]
        with suppress(BrokenPipeError, ConnectionResetError):  # the one who asked had enough
            answer(self)

    def say(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Nothing: pytest's output is for tests."""


@contextmanager
def serving(*answers: Answer) -> Iterator[Any]:
    """A server with its `endpoint`, what it was `asked` so far, and the `answers` it gives in turn."""
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked, server.answers, server.endpoint = [], [*answers], f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def content(words: str) -> Answer:
    body = json.dumps({"choices": [{"message": {"role": "assistant", "content": words}}]}).encode()
    return lambda handler: handler.say(200, body)


def saying(data: Any) -> Answer:
    return content(json.dumps(data))


def raw(body: bytes, status: int = 200) -> Answer:
    return lambda handler: handler.say(status, body)
