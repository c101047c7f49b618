"""Other programmes tried in a child process, and the pages about them written to files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from planner.app.children.child import Limits, run_in_child
from planner.domain.errors import PlannerError
from planner.domain.programme.programme import Programme
from planner.domain.progress import Report, StopAsked
from planner.domain.protection.secret import Secret
from planner.domain.what_if.next_money import Gain, More, NextMoney
from planner.domain.what_if.rule_cost import RuleCost, RuleCosts
from planner.domain.what_if.what_if import Compared, Interval
from planner.wording.what_if.differences import SMALLEST_COUNT

#: Asked to stop, it hands over what was tried so far: a trial is finished or dropped first.
_PATIENT = Limits(grace=40.0)
#: Endings a page about costs can be written with.
ENDINGS = (".pdf", ".xlsx", ".json")
#: Those of them that a password can lock.
LOCKED = (".pdf", ".xlsx")


def write_rule_costs(
    costs: RuleCosts,
    programme: Programme,
    scopes: Sequence[str],
    path: Path,
    language: str,
    password: Secret | None = None,
) -> tuple[Path, ...]:
    """Write what rules cost to ``path``: a PDF for each scope, or one workbook or JSON for all.

    Several PDFs get the printed code of their fund behind the name; ``password`` locks each. Raises
    PlannerError as ``check_ending`` does, ``disk_full`` or ``file_unwritable``.
    """
    check_ending(path, password)
    if path.suffix.lower() != ".json":
        return tuple(
            run_in_child(_costs_job, costs, programme, tuple(scopes), path, language, password)
        )
    listed = [_cost(c, programme) for scope in scopes for c in costs.of(scope)]
    return _write_json({**_about(costs), "rules": listed}, path)


def write_next_money(
    found: NextMoney,
    programme: Programme,
    path: Path,
    language: str,
    password: Secret | None = None,
) -> tuple[Path, ...]:
    """Write where more would help to ``path``. Raises as ``write_rule_costs``."""
    check_ending(path, password)
    if path.suffix.lower() != ".json":
        return tuple(run_in_child(_next_job, found, programme, path, language, password))
    about = {"amount": found.amount.minor, "currency": found.amount.currency, **_about(found)}
    gains = [_gain(g, programme) for g in (*found.money, *found.others)]
    return _write_json({**about, "more": gains}, path)


def _costs_job(
    costs: RuleCosts,
    programme: Programme,
    scopes: Sequence[str],
    path: Path,
    language: str,
    password: Secret | None,
    _report: Report,
    _stop: StopAsked,
) -> list[Path]:
    from exports import excel, pdf  # noqa: PLC0415
    from exports.compose.rule_costs import compose_rule_costs  # noqa: PLC0415
    from exports.file_names import safe_name  # noqa: PLC0415

    pages = [compose_rule_costs(costs, programme, scope, language) for scope in scopes]
    if path.suffix.lower() == ".xlsx":
        excel.write_figures(pages, path, password)
        return [path]
    printed = {f.code: f.printed_code for f in programme.funds}
    written = []
    for scope, page in zip(scopes, pages, strict=True):
        own = safe_name(printed.get(scope, scope))
        file = path if len(scopes) == 1 else path.with_name(f"{path.stem}-{own}.pdf")
        pdf.write_figures(page, file, password)
        written.append(file)
    return written


def _next_job(
    found: NextMoney,
    programme: Programme,
    path: Path,
    language: str,
    password: Secret | None,
    _report: Report,
    _stop: StopAsked,
) -> list[Path]:
    from exports import excel, pdf  # noqa: PLC0415
    from exports.compose.next_money import compose_next_money  # noqa: PLC0415

    page = compose_next_money(found, programme, language)
    if path.suffix.lower() == ".xlsx":
        excel.write_figures([page], path, password)
    else:
        pdf.write_figures(page, path, password)
    return [path]


def check_ending(path: Path, password: Secret | None = None) -> None:
    """Refuse a file no page can be written to.

    Raises PlannerError ``ending_unknown``, or ``ending_unlocked`` for one no password can lock.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise PlannerError("ending_unknown", file=path.name, endings=", ".join(ENDINGS))
    if password is not None and ending not in LOCKED:
        raise PlannerError("ending_unlocked", file=path.name, endings=", ".join(LOCKED))


def _write_json(content: dict[str, Any], path: Path) -> tuple[Path, ...]:
    from exports.files import written_whole  # noqa: PLC0415

    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    with written_whole(path) as beside:
        beside.write_text(text, encoding="utf-8")
    return (path,)


def _about(found: RuleCosts | NextMoney) -> dict[str, Any]:
    return {
        "balance_date": found.day.isoformat(),
        "cases": found.cases,
        "fairness": found.fairness.value,
        "gap": found.gap,
        "asked": found.asked,
        "of": found.all_asked,
    }


def _cost(cost: RuleCost, programme: Programme) -> dict[str, Any]:
    """Return a rule's cost plainly; a protected line stands under its printed code."""
    printed = {f.code: f.printed_code for f in programme.funds}
    protected = {f.code for f in programme.funds if f.private_name}
    told = cost.scope not in protected
    return {
        "rules": [r.code for r in cost.rules] if told else [],
        "scope": printed.get(cost.scope, cost.scope),
        "sort": cost.rules[0].sort.value,
        "never_priced": cost.not_priced.value if cost.not_priced else None,
        "outcome": cost.outcome.value if cost.outcome else None,
        "same_problem": cost.same,
        "lifted_more": _interval(cost.lifted),
        "largest_less": _interval(cost.largest),
        **_compared(cost.compared),
    }


def _gain(gain: Gain, programme: Programme) -> dict[str, Any]:
    more: More = gain.more
    printed = {f.code: f.printed_code for f in programme.funds}
    return {
        "of": more.of.value,
        "subject": printed.get(more.subject, more.subject),
        "count": more.count,
        "per": more.per.value if more.per else None,
        "by_price": gain.price,
        "outcome": gain.outcome.value if gain.outcome else None,
        "lifted_more": _interval(gain.lifted),
        "largest_less": _interval(gain.largest),
        "like_best": gain.like_best,
        **_compared(gain.compared),
    }


def _interval(interval: Interval | None) -> dict[str, float | None] | None:
    if interval is None:
        return None
    return {"found": interval.found, "least": interval.least, "most": interval.most}


def _compared(change: Compared | None) -> dict[str, Any]:
    """Return what changes, without counts under five and money that would tell them."""
    if change is None:
        return {}
    few = change.gain + change.lose < SMALLEST_COUNT
    return {
        "less_burden": _count(change.gain),
        "more_burden": _count(change.lose),
        "money_moved": None if few else change.moved.minor,
        "burden_left": [round(points, 1) for points in change.burden],
    }


def _count(count: int) -> int | str:
    return count if count == 0 or count >= SMALLEST_COUNT else "<5"
