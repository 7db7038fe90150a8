"""The graph as one interactive HTML file: `write_html`. See docs/view.md."""

from graph.view.page import write_html

__all__ = ["write_html"]
