"""Reading YAML, safely and fast, in one place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from graph.authority.entries import BadAuthority

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_yaml(path: Path) -> Any:
    """The content of a YAML file, read safely; a file that is not YAML raises `BadAuthority` with its place."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader)
    except yaml.YAMLError as error:
        raise BadAuthority(f"{path} is not YAML: {' '.join(str(error).split())}") from error
