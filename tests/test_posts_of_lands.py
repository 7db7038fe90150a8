"""The place behind whoever heads a land belongs to the post; a town or a body behind a name does not. English."""

from __future__ import annotations

import pytest
from rooms import posts


@pytest.mark.parametrize(
    ("written", "post"),
    [
        ("Governor Leo Quinn of Utah", "Governor of Utah"),
        ("President Leo Quinn of the Philippines", "President of the Philippines"),
        ("Prime Minister Leo Quinn of Malta", "Prime Minister of Malta"),
        ("Ambassador Leo Quinn of Chile", "Ambassador of Chile"),
        ("Mayor Leo Quinn of Chicago", "Mayor"),
        ("President Leo Quinn of the World Bank", "President"),
        ("Council President Leo Quinn of Malta", "Council President"),
    ],
)
@pytest.mark.parametrize("text", ["{} met Energy Minister Rosa Lind on Tuesday.", "Energy Minister Rosa Lind met {}."])
def test_a_land_behind_the_name_goes_on_the_post(text: str, written: str, post: str) -> None:
    assert posts(text.format(written), "en") == {"Leo Quinn": post, "Rosa Lind": "Energy Minister"}


def test_items_of_a_list_keep_their_lands() -> None:
    text = "Those present:\n- Governor Quinn of Utah\n- Governor Lind of Ohio\n- Governor Obu of Iowa\n"
    read = {"Quinn": "Governor of Utah", "Lind": "Governor of Ohio", "Obu": "Governor of Iowa"}
    assert posts(text, "en", "2026-05-10") == read
