"""Sorts of reasons, for whoever must tell them apart by their codes."""

from __future__ import annotations

#: Somebody should ask: what it hangs on is not known yet.
ASKS = frozenset({"ask", "bar_unknown", "fund_ask", "rule_ask"})
#: Reasons that only say that there was not enough to go round: which of them is told shifts from
#: fund to fund and from one balance to the next without being another cause.
SCARCE = frozenset(
    {
        "as_good",
        "fund_used",
        "further_elsewhere",
        "hours_full",
        "least_kept",
        "line_share_used",
        "months_full",
        "places_full",
        "project_full",
        "project_not_opened",
        "provider_full",
        "room_left",
        "share_kept",
        "share_used",
        "trade_full",
    }
)
#: Notes of a balance: a share of the money gave way to what goes before it.
SHARES_GAVE_WAY = frozenset({"share_gave_way", "share_exceeded", "least_for_gave_way"})
#: The same, or it was out of reach from the first.
SHARES_NOT_KEPT = SHARES_GAVE_WAY | {"share_out_of_reach", "least_for_out_of_reach"}
