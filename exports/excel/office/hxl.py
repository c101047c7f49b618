"""HXL hashtags of the office workbook's columns (HXL 1.1), the same in every language.

Source: hxlstandard.org, hashtag dictionary and tagging conventions 1.1. A tag stands right above
the data; attributes beyond the dictionary are the planner's own, which the conventions allow.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from exports.excel.table import Column

#: By key of the column, whatever sheet it is on.
_TAGS: Mapping[str, str] = {
    "case": "#meta+id+case",
    "person": "#beneficiary+type",
    "whom": "#beneficiary+type",
    "code": "#activity+code",
    "name": "#activity+name",
    "target": "#activity+name",
    "what": "#activity+name",
    "kind": "#modality",
    "fund": "#org+funder+code",
    "provider": "#org+impl+name",
    "amount": "#value+awarded",
    "cash": "#value+cash",
    "month": "#date+month",
    "due": "#date+planned",
    "place": "#loc+name",
    "counsellor": "#contact+code",
    "origin": "#status+origin",
    "paid_in": "#value+awarded+instalments",
    "difference": "#value+difference",
    "award": "#meta+id+award",
    "part": "#meta+num+instalment",
    "instalment": "#meta+num+instalment",
    "local": "#value+local",
    "rate": "#indicator+rate",
    "proof": "#meta+proof",
    "own_currency": "#currency",
    "currency": "#currency",
    "charged": "#value+funder",
    "fund_rate": "#indicator+rate+funder",
    "sort": "#org+funder+type",
    "received": "#value+received",
    "reserve": "#value+reserve",
    "in_kind": "#value+in_kind",
    "community": "#value+community",
    "project_money": "#value+project",
    "awarded": "#value+awarded",
    "left_now": "#value+left+received",
    "left": "#value+left",
    "chosen": "#value+chosen",
    "goes_back": "#value+returnable",
    "own_amount": "#value+budget+funder",
    "own_received": "#value+received+funder",
    "own_charged": "#value+awarded+funder",
    "share": "#indicator+share",
    "least": "#indicator+share+min",
    "most": "#indicator+share+max",
    "kept": "#status+kept",
    "awards": "#output+awards",
    "offers": "#output+offers",
    "opens": "#status+opens",
    "seats": "#reached+seats",
    "seat_money": "#value+seats",
    "fixed": "#value+fixed",
    "residents": "#targeted+host",
    "residents_money": "#value+host",
    "residents_wages": "#value+host+cash",
    "worst": "#status+priority",
    "need": "#sector+need",
    "severity": "#severity",
    "cover": "#indicator+share+met",
    "referred": "#indicator+share+referred",
    "why": "#description+reason",
    "reached": "#indicator+share+reached",
    "missing": "#value+missing",
    "rule": "#description+rule",
    "deadline": "#date+deadline",
    "owner": "#contact+code",
    "how": "#description",
    "state": "#status",
    "who": "#contact+code",
    "when": "#date+decided",
    "lifted": "#indicator+share+met",
    "other": "#meta+id+case+other",
    "other_lifted": "#indicator+share+met+other",
    "other_amount": "#value+awarded+other",
    "decided": "#status+decision",
    "weight": "#severity+finding",
    "wrong": "#description+finding",
    "to_do": "#description+remedy",
    "file": "#meta+source",
    "sheet": "#meta+source+sheet",
    "row": "#meta+source+row",
    "column": "#meta+source+column",
    "sentence": "#description+rule",
    "starts": "#date+start",
    "ends": "#date+end",
    "touched": "#description+effect",
    "source": "#meta+source",
    "check": "#description+check",
    "one": "#value+one",
    "outcome": "#status+check",
    "number": "#meta+num",
    "on": "#date+document",
    "counts_as": "#status+ledger",
    "account": "#meta+account+name",
    "value": "#meta+account+code",
    "planned_money": "#value+planned",
    "planned": "#value+planned",
    "committed": "#value+committed",
    "cancelled": "#value+cancelled",
    "paid": "#value+paid",
    "returned": "#value+returned",
    "exchange": "#value+exchange",
    "delivered_not_invoiced": "#value+not_invoiced",
    "invoiced_not_paid": "#value+not_paid",
    "outstanding": "#value+outstanding",
    "in_planner": "#value+paid+planner",
    "waiting": "#value+not_invoiced",
    "document": "#meta+id+document",
    "proposer": "#contact+proposed",
    "approver": "#contact+approved",
    "payer": "#contact+paid",
    "line": "#meta+id+line",
}
#: Where a key means something else on one sheet.
_ON_SHEETS: Mapping[tuple[str, str], str] = {
    ("funds", "name"): "#org+funder+name",
    ("funds", "amount"): "#value+budget",
    ("funds", "due"): "#value+due",
    ("places", "name"): "#loc+name",
    ("places", "code"): "#loc+code",
    ("places", "cases"): "#beneficiary+households",
    ("projects", "code"): "#project+code",
    ("projects", "name"): "#project+name",
    ("projects", "planned"): "#targeted+seats",
    ("projects", "least"): "#targeted+min",
    ("projects", "most"): "#targeted+max",
    ("rules", "code"): "#meta+id+rule",
    ("checks", "other"): "#value+other",
    ("bookings", "amount"): "#value+booked",
    ("bookings", "left"): "#value+outstanding",
    ("entries", "amount"): "#value",
    ("shortfalls", "least"): "#indicator+share+min",
}
_DIMENSIONS = ("economic", "social", "psychosocial", "all")


def tag_of(sheet: str, key: str) -> str:
    """Return the tag of a column; of one without its own, that it is something about the data."""
    if (sheet, key) in _ON_SHEETS:
        return _ON_SHEETS[sheet, key]
    if key.startswith("code:"):
        return "#meta+account"
    part, _, sort = key.rpartition("_")
    if part in _DIMENSIONS:
        return f"#indicator+need+{part}+{sort}"
    return _TAGS.get(key, "#meta")


def tagged(columns: Mapping[str, tuple[Column, ...]]) -> dict[str, tuple[Column, ...]]:
    """Return the columns of each sheet with their tags."""
    return {
        sheet: tuple(replace(column, tag=tag_of(sheet, column.key)) for column in listed)
        for sheet, listed in columns.items()
    }
