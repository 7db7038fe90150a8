#!/bin/sh
# venv.sh FOLDER: make a virtual environment with whomet and its tools, or say in plain words why not.
set -eu
folder=$1

suitable() { # whether "$1" runs and is a Python that whomet knows
  "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1
}

found=
for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11 python3.14 python}; do
  if suitable "$candidate"; then found=$candidate; break; fi
done
if [ -z "$found" ]; then
  echo "whomet needs Python 3.11, 3.12, 3.13 or 3.14, and none was found${PYTHON:+ at $PYTHON}." >&2
  echo "Install one (Debian, Ubuntu: sudo apt install python3 python3-venv; macOS: brew install python@3.13;" >&2
  echo "others: www.python.org), or name it: make demo PYTHON=/path/to/python" >&2
  exit 1
fi
if ! "$found" -c 'import venv, ensurepip' >/dev/null 2>&1; then
  echo "$("$found" --version) is there, but not its venv module. Debian, Ubuntu: sudo apt install python3-venv" >&2
  exit 1
fi

if ! suitable "$folder/bin/python"; then
  echo "Making $folder with $("$found" --version) (once, about a minute)" >&2
  "$found" -m venv --clear "$folder"
fi
if ! "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'; then
  echo "The packages could not be installed (see above). Is there a connection? Run the same command again." >&2
  exit 1
fi
touch "$folder/.ready"
