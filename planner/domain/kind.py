"""The four kinds of support."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """The kinds of support, each with one colour everywhere. A referral is unpriced."""

    CASH = "cash"
    IN_KIND = "in_kind"
    COMMUNITY = "community"
    REFERRAL = "referral"
