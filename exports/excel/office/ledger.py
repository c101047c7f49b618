"""The sheets that reconcile the ledger: every entry, then sums by line, month and account code.

They are there once something is booked. Every sum is a live formula on the entries; what needs
more than a sum (outstanding, invoiced and not paid) is the planner's own.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from itertools import count

from exports.excel.cells import Formula, Value, money_format
from exports.excel.office.figures import Figures
from exports.excel.office.sheets import Sheets
from exports.excel.table import Column, TableSheet, write_table
from exports.text import CODE, clean
from planner.domain.ledger.accounts import Accounts, FundAccount, waiting_for_invoice
from planner.domain.ledger.booked import LineBook
from planner.domain.ledger.entry import CostSort, Entry, EntryState, LineId
from planner.domain.money import Money, total

#: The sheets, in their order.
LEDGER_SHEETS = ("ledger", "ledger_months", "ledger_codes", "entries")
#: Column by column: what counts for it, and what against it.
_SUMS: dict[str, tuple[str, str]] = {
    "planned_money": ("state_planned", "state_cancelled_planned"),
    "committed": ("state_committed", ""),
    "cancelled": ("state_cancelled_committed", ""),
    "paid": ("state_paid", "state_refunded"),
    "returned": ("state_returned", ""),
    "exchange": ("state_exchange", ""),
}
#: Delivered and not invoiced: what each entry changes in it is a column of the entries.
_WAITING = "delivered_not_invoiced"
_OWN = ("outstanding", "invoiced_not_paid")
#: The planner's own account of each sum.
_ACCOUNTS: dict[str, Callable[[FundAccount], Money]] = {
    "planned_money": lambda a: a.planned.amount,
    "committed": lambda a: a.committed.amount,
    "cancelled": lambda a: a.cancelled.amount,
    "paid": lambda a: a.paid.amount,
    "returned": lambda a: a.returned.amount,
    "exchange": lambda a: a.exchange.amount,
    _WAITING: lambda a: a.delivered_not_invoiced.amount,
}


def has_ledger(figures: Figures) -> bool:
    """Say whether anything is booked."""
    return bool(figures.caseload.entries)


def ledger_columns(figures: Figures) -> dict[str, tuple[Column, ...]]:
    """Return the columns of each sheet of the ledger."""
    say = figures.say
    sums = tuple(Column(key, say(key), 14, summed=True) for key in (*_SUMS, _WAITING))
    currency = figures.programme.paying_currency
    return {
        "ledger": (
            Column("fund", say("fund"), 12),
            *sums,
            *(Column(key, say(key), 14, summed=True) for key in _OWN),
            Column("in_planner", say("in_planner"), 14, summed=True),
            Column("difference", say("difference"), 12, summed=True),
        ),
        "ledger_months": (
            Column("fund", say("fund"), 12),
            Column("month", say("month"), 12),
            *sums,
        ),
        "ledger_codes": (
            Column("fund", say("fund"), 12),
            Column("account", say("account"), 16),
            Column("value", say("value"), 22),
            # An entry bears several codes: a total over all of them would mean nothing.
            *(replace(column, summed=False) for column in sums),
        ),
        "entries": (
            Column("number", say("number"), 8),
            Column("on", say("on"), 12),
            Column("month", say("month"), 12),
            Column("fund", say("fund"), 12),
            Column("counts_as", say("counts_as"), 20),
            Column("case", say("case"), 17),
            Column("code", say("code"), 11),
            Column("part", say("part"), 10),
            Column("amount", say("amount"), 14),
            Column("local", say("local", currency=currency), 16),
            Column("charged", say("charged"), 14),
            Column("waiting", say("waiting"), 16),
            *(Column(f"code:{name}", clean(name, CODE), 16) for name in code_names(figures)),
        ),
    }


def code_names(figures: Figures) -> list[str]:
    """Return the names of account codes that entries bear."""
    return sorted({name for e in figures.caseload.entries.values() for name, _ in e.codes})


def ledger_count(figures: Figures, key: str) -> int:
    """Return how many rows a sheet of the ledger has."""
    if key == "ledger":
        return len(_funds(figures))
    if key == "ledger_months":
        return len(_months(figures))
    return len(_codes(figures)) if key == "ledger_codes" else len(figures.caseload.entries)


def write_ledger(figures: Figures, sheets: Sheets, accounts: Accounts) -> None:
    """Fill the sheets of the ledger."""
    waiting = _waiting(figures)
    rows: dict[str, list[Sequence[Value]]] = {
        "entries": [_entry(figures, e, waiting[e.number]) for e in _entries(figures)],
        "ledger": [
            _fund(figures, sheets, accounts, fund, row) for row, fund in enumerate(_funds(figures))
        ],
        "ledger_months": [
            (
                figures.printed_fund(fund) or fund,
                month,
                *_sums(figures, sheets, "ledger_months", row),
            )
            for row, (fund, month) in enumerate(_months(figures))
        ],
        "ledger_codes": [
            (
                figures.printed_fund(fund) or fund,
                name,
                value,
                *_sums(figures, sheets, "ledger_codes", row, code=name),
            )
            for row, (fund, name, value) in enumerate(_codes(figures))
        ],
    }
    for key, content in rows.items():
        label = "" if key == "entries" else figures.say("total")
        title = "".join(part.capitalize() for part in key.split("_"))
        note = figures.say(f"note_{key}")
        write_table(sheets[key], title, note, content, figures.say("nothing"), label)


def ledger_check_count(figures: Figures) -> int:
    """Return how many checks the ledger has."""
    return 0 if not has_ledger(figures) else 2 + len(code_names(figures)) + len(_ACCOUNTS)


def ledger_checks(
    figures: Figures, sheets: Sheets, accounts: Accounts | None
) -> dict[str, tuple[str, str]]:
    """Return the checks of the ledger by what they say: two ways to the same figure."""
    if accounts is None:
        return {}
    ledger, months = sheets["ledger"], sheets["ledger_months"]
    apart = "+".join(f"ABS({months.total(key)}-{ledger.total(key)})" for key in _ACCOUNTS)
    found = {
        figures.say("check_ledger"): (f"SUMPRODUCT(ABS({ledger.span('difference')}))", "0"),
        figures.say("check_months"): (apart, "0"),
    }
    for name in code_names(figures):
        # One by one: a formula may be only so long.
        label = figures.say("check_codes", what=clean(name, CODE))
        found[_apart(label, found)] = (_wrong_codes(figures, sheets, name), "0")
    for key, of in _ACCOUNTS.items():
        own = total((of(account) for account in accounts.funds.values()), figures.currency)
        label = figures.say("check_planner", what=figures.say(key))
        found[label] = (ledger.total(key), f"{own.decimal():f}")
    return found


def _apart(label: str, others: Container[str]) -> str:
    """Return a label that stands there only once: long names may begin alike."""
    return next(new for n in count() if (new := label + "\u00a0" * n) not in others)


def _wrong_codes(figures: Figures, sheets: Sheets, name: str) -> str:
    """Return by how much the rows of one account code differ from the entries that bear it."""
    codes, entries = sheets["ledger_codes"], sheets["entries"]
    bearing = f'{entries.span(f"code:{name}")},"<>"'
    parts = []
    for key in ("committed", "paid"):
        rows = f'SUMIFS({codes.span(key)},{codes.span("account")},"={_quoted(name)}")'
        own = _difference(figures, entries, bearing, key)
        parts.append(f"ABS({rows}-({own}))")
    return "+".join(parts)


def _quoted(text: str) -> str:
    """Return a text as it stands within a formula's quotation marks."""
    return clean(text).replace('"', '""')


def _entries(figures: Figures) -> list[Entry]:
    return sorted(figures.caseload.entries.values(), key=lambda e: e.number)


def _funds(figures: Figures) -> list[str]:
    booked = {e.fund for e in figures.caseload.entries.values()}
    listed = [f.code for f in figures.programme.funds if f.code in booked]
    return listed + sorted(booked - set(listed))


def _months(figures: Figures) -> list[tuple[str, Value]]:
    order = _funds(figures)
    found = {(order.index(e.fund), e.month) for e in figures.caseload.entries.values()}
    return [(order[fund], month) for fund, month in sorted(found)]


def _codes(figures: Figures) -> list[tuple[str, str, str]]:
    order = _funds(figures)
    found = {
        (order.index(e.fund), name, value)
        for e in figures.caseload.entries.values()
        for name, value in e.codes
    }
    return [(order[fund], name, value) for fund, name, value in sorted(found)]


def _waiting(figures: Figures) -> dict[int, Money | None]:
    """Return by how much each entry changes what is delivered and not invoiced."""
    books: dict[LineId, LineBook] = {}
    found: dict[int, Money | None] = {}
    for entry in _entries(figures):
        if entry.cost is CostSort.FUND:
            found[entry.number] = None
            continue
        book = books.setdefault(entry.line, LineBook(entry))
        before = waiting_for_invoice(book)[0]
        book.take(entry)
        changed = waiting_for_invoice(book)[0] - before
        found[entry.number] = Money(changed, figures.currency) if changed else None
    return found


def _entry(figures: Figures, entry: Entry, waiting: Money | None) -> Sequence[Value]:
    state = entry.state.value
    if entry.state is EntryState.CANCELLED:
        taken_back = entry.of is EntryState.PLANNED
        state = "cancelled_planned" if taken_back else "cancelled_committed"
    codes = dict(entry.codes)
    return (
        entry.number,
        entry.on,
        entry.month,
        figures.printed_fund(entry.fund) or entry.fund,
        figures.say(f"state_{state}"),
        figures.number(entry.case_id) if entry.case_id else "",
        entry.target,
        entry.instalment or None,
        entry.amount,
        entry.local,
        entry.charged,
        waiting,
        *(codes.get(name, "") for name in code_names(figures)),
    )


def _fund(
    figures: Figures, sheets: Sheets, accounts: Accounts, fund: str, row: int
) -> Sequence[Value]:
    account, table = accounts.funds[fund], sheets["ledger"]
    at = {c.key: table.cell(c.key, row) for c in table.columns}
    difference = (
        f"={at['committed']}-{at['cancelled']}+{at['exchange']}-{at['paid']}-{at['outstanding']}"
    )
    return (
        figures.printed_fund(fund) or fund,
        *_sums(figures, sheets, "ledger", row),
        account.outstanding.amount,
        account.invoiced_not_paid.amount,
        account.paid.amount,
        Formula(f"=ROUND({difference[1:]},3)", money_format(figures.currency)),
    )


def _sums(
    figures: Figures, sheets: Sheets, key: str, row: int, code: str = ""
) -> tuple[Formula, ...]:
    """Return a row's live sums over the entries of its fund, and of its month or account code."""
    table, entries = sheets[key], sheets["entries"]
    where = f"{entries.span('fund')},{table.cell('fund', row)}"
    if key == "ledger_months":
        where += f",{entries.span('month')},{table.cell('month', row)}"
    if code:
        where += f",{entries.span(f'code:{code}')},{table.cell('value', row)}"
    shown = money_format(figures.currency)
    waiting = f"SUMIFS({entries.span('waiting')},{where})"
    parts = [*(_difference(figures, entries, where, key) for key in _SUMS), waiting]
    return tuple(Formula(f"={part}", shown) for part in parts)


def _difference(figures: Figures, entries: TableSheet, where: str, key: str) -> str:
    """Return what counts for a sum less what counts against it."""
    return "-".join(_sum(figures, entries, where, state) for state in _SUMS[key] if state)


def _sum(figures: Figures, entries: TableSheet, where: str, state: str) -> str:
    counts = f'{entries.span("counts_as")},"{figures.say(state)}"'
    return f"SUMIFS({entries.span('amount')},{where},{counts})"
