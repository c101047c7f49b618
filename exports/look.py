"""Colours shared by paper and workbook: a colour means a kind of support, everywhere the same."""

from __future__ import annotations

from collections.abc import Mapping

#: Languages whose pages and sheets begin at the right.
RIGHT_TO_LEFT = frozenset({"ar"})

COLOURS: Mapping[str, str] = {
    "cash": "#D98E04",
    "in_kind": "#1F6FB2",
    "community": "#0B8A63",
    "referral": "#8A8F98",
    "ink": "#1E2A32",
    "soft": "#5B6872",
    "accent": "#17566B",
    "hairline": "#DFDDD6",
    "pale": "#F6F5F2",
    "empty": "#E8E5DC",
    "notice": "#B3431E",  # only for what needs a person's attention
}
