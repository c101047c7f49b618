"""Clearing: a named person looked at a case that a balance leaves short, and says why it stands.

Nobody is left with nothing, below a floor or out of the balance by a solver alone: before plans
are offered, somebody of the office answers for each of them. Nothing here tells a balance what to
do: a clearing changes no award.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from planner.domain.ids import CaseId, ClearingId, ScenarioId


class WhyCleared(StrEnum):
    """Why a case may stand as the balance leaves it."""

    CHECKED = "checked"  # looked at with the file: right as it is
    HELPED_ELSEWHERE = "helped_elsewhere"
    DECLINED = "declined"  # the person wants none of it
    REFERRED = "referred"  # handed to a service that takes it over
    NEXT_MONEY = "next_money"  # among the first when money comes in
    NOT_REACHED = "not_reached"  # tried, and could not be reached
    OTHER = "other"  # needs words


class GroundSort(StrEnum):
    """In which way a case is left short."""

    NOTHING = "nothing"  # planned, and no award with money; referrals and offers are none
    BELOW_FLOOR = "below_floor"
    NOT_PLANNED = "not_planned"


@dataclass(frozen=True, slots=True)
class Ground:
    """One way in which a case is left short.

    Below a floor: its ``rule`` and ``need``, what it guarantees (``least``) and what is
    ``reached``, shares in 1/10,000. Not planned: ``why`` (a value of ``NotPlanned``).
    """

    sort: GroundSort
    rule: str = ""
    need: str = ""
    least: int = 0
    reached: int = 0
    why: str = ""

    def holds_under(self, cleared: Ground) -> bool:
        """Say whether this is what was cleared, or less."""
        return (
            (self.sort, self.rule, self.need, self.why)
            == (cleared.sort, cleared.rule, cleared.need, cleared.why)
            and self.reached >= cleared.reached
            and self.least - self.reached <= cleared.least - cleared.reached
        )


@dataclass(frozen=True, slots=True)
class NeedLeft:
    """A need of a case left short: how serious, and the share of it met (1/10,000)."""

    need: str
    severity: int
    cover: int


@dataclass(frozen=True, slots=True)
class LeftShort:
    """A case that a balance leaves short: how, of which needs, and for which causes.

    ``causes``: what kept support out, without amounts (see ``planner.domain.balances.left_short``),
    sorted.
    """

    case_id: CaseId
    grounds: tuple[Ground, ...]
    needs: tuple[NeedLeft, ...] = ()
    causes: tuple[str, ...] = ()

    def holds_under(self, cleared: LeftShort) -> bool:
        """Say whether a clearing of ``cleared`` still answers for this.

        It does while the case is short in no other way, no floor is missed by more, no need is
        new, more serious or met less, and nothing else than before keeps support out.
        """
        known = {n.need: n for n in cleared.needs}
        return (
            all(any(g.holds_under(c) for c in cleared.grounds) for g in self.grounds)
            and all(
                (before := known.get(n.need)) is not None
                and n.severity <= before.severity
                and n.cover >= before.cover
                for n in self.needs
            )
            and set(self.causes) <= set(cleared.causes)
        )


@dataclass(frozen=True, slots=True)
class Clearing:
    """A named person's answer for one case left short. ``digest``: of the allocation looked at.

    ``who``: a staff code. ``words``: free text about a person; it stays in the caseload file.
    """

    id: ClearingId
    case_id: CaseId
    digest: str
    scenario: ScenarioId
    left: LeftShort
    who: str
    when: datetime
    why: WhyCleared
    words: str = field(default="", repr=False)


def newest_by_case(clearings: Iterable[Clearing]) -> Mapping[CaseId, Clearing]:
    """Return the newest clearing of each case."""
    newest: dict[CaseId, Clearing] = {}
    for clearing in sorted(clearings, key=lambda c: (c.when, c.id)):
        newest[clearing.case_id] = clearing
    return newest
