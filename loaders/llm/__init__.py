"""Another extractor, opt-in: a language model behind any OpenAI-compatible chat endpoint, local or remote.

    extract_with_llm(document, Chat("http://localhost:11434/v1", "some-model")) -> Report

The model only claims. A claim is kept when the words it gives stand in the text, letter by letter, and hold what is
claimed; everything else goes to `dropped` with the reason. Nothing is sent anywhere unless this is called.
"""

from __future__ import annotations

from graph.model import Document, Report
from loaders.llm.answer import read_answer
from loaders.llm.chat import Chat, ModelUnavailable, NoAnswer, ask
from loaders.llm.verify import verified

__all__ = ["Chat", "ModelUnavailable", "NoAnswer", "extract_with_llm"]


def extract_with_llm(document: Document, chat: Chat) -> Report:
    """What the model says that a document says, as far as the text bears it out.

    Raises ModelUnavailable where no document can be extracted, NoAnswer where this one cannot.
    """
    return verified(read_answer(ask(chat, document)), document)
