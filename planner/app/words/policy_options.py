"""The settings of a balance, as the command line takes them: fairness, parity, priorities."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from planner.domain.balances.parity import Parity, ParityBy
from planner.domain.balances.policy import Policy, Priority
from planner.domain.errors import PlannerError
from planner.domain.need import FULL
from planner.domain.programme.conditions import parse_conditions
from planner.domain.what_if.fairness_price import Setting

_OFF = "off"
#: The most a case of a priority may count beside an ordinary one.
_MOST_WEIGHT = 100


#: The most a kept award may count, in per cent of its case's burden.
_MOST_STABILITY = 10


def add_policy_options(parser: ArgumentParser) -> None:
    """Add the settings of a balance that are stored with the caseload."""
    parser.add_argument(
        "--fairness",
        metavar="SETTING",
        help="who comes first when money is short: least_burden, balanced, worst_off_first, or a"
        " number between them from 1 to 8 (default: as stored, else balanced)",
    )
    parser.add_argument("--seconds", type=int, help="time limit in seconds (default 60)")
    parser.add_argument(
        "--stability",
        type=_per_cent,
        metavar="PERCENT",
        help="a change to an award people have already must be worth this part of their burden"
        " (0 to 10, default 0.1; 0: awards move freely)",
    )
    parser.add_argument(
        "--parity",
        action="append",
        default=[],
        metavar="BY=POINTS",
        help="groups may differ by at most so many points of their burden lifted: sex=5; by sex,"
        " place, departure or vulnerability; sex=off takes it away (repeatable)",
    )
    parser.add_argument(
        "--priority",
        action="append",
        default=[],
        metavar="WHO=>TIMES",
        help='cases that count more: "vulnerability in gbv|disability => 1.5"; off takes all'
        " away (repeatable; the largest that holds counts)",
    )


def _per_cent(text: str) -> float:
    """Read a percentage from 0 to 10.

    Raises PlannerError ``typed_per_cent``.
    """
    value = _number(text)
    if value is None or not 0 <= value <= _MOST_STABILITY:
        raise PlannerError("typed_per_cent", value=text, most=_MOST_STABILITY)
    return float(value)


def policy_of(options: Namespace, policy: Policy) -> Policy:
    """Return the policy with the settings asked for.

    Raises PlannerError ``fairness_unknown``, ``parity_unreadable``, ``priority_unreadable``,
    ``condition_unreadable`` or ``fact_unknown``.
    """
    if options.fairness:
        policy = Setting.read(options.fairness).applied(policy)
    if options.seconds:
        policy = replace(policy, seconds=options.seconds)
    if options.stability is not None:
        policy = replace(policy, stability=round(options.stability * 100))
    if options.parity:
        policy = replace(policy, parity=_parity(options.parity, policy.parity))
    if options.priority:
        policy = replace(policy, priorities=_priorities(options.priority, policy.priorities))
    return policy


def _parity(asked: Sequence[str], stored: tuple[Parity, ...]) -> tuple[Parity, ...]:
    kept = {p.by: p for p in stored}
    for text in asked:
        name, _, points = text.partition("=")
        if name not in set(ParityBy):
            raise PlannerError("parity_unreadable", value=text)
        by = ParityBy(name)
        if points.strip() == _OFF:
            kept.pop(by, None)
            continue
        most = _number(points)
        if most is None or not 0 <= most <= 100:
            raise PlannerError("parity_unreadable", value=text)
        kept[by] = Parity(by, int(most * 100))
    return tuple(kept[by] for by in ParityBy if by in kept)


def _priorities(asked: Sequence[str], stored: tuple[Priority, ...]) -> tuple[Priority, ...]:
    kept = {p.who: p for p in stored}
    for text in asked:
        if text.strip() == _OFF:
            kept.clear()
            continue
        who, arrow, weight = text.partition("=>")
        times = _number(weight)
        if not arrow or not who.strip() or times is None or not 0 < times <= _MOST_WEIGHT:
            raise PlannerError("priority_unreadable", value=text)
        conditions = parse_conditions(who)
        kept[conditions] = Priority(conditions, max(1, int(times * FULL)))
    return tuple(kept.values())


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
