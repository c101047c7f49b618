"""A part of a caseload in the field: handed over, edited there, brought back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.protection.secret import Secret
from planner.services.field.bring_back import Returned, bring_back
from planner.services.field.hand_over import HandedOver, ToHandOver, hand_over
from planner.services.work import Work, open_caseload
from tests.opened import storage

FIELD = Secret("mango bicycle under rain")
NUMBERS = ("A", "B", "C", "D")
WHEN = datetime(2026, 11, 2, tzinfo=UTC)


def case(number: str) -> CaseId:
    return CaseId(f"case-{number}")


def store(work: Work, after: Caseload, who: str = "C01", why: str = "edit") -> None:
    work.commit(after, who=who, why=why)


def named(of: Caseload, number: str, name: str) -> Caseload:
    own = of.cases[case(number)]
    changed = replace(own, identity=replace(own.identity, name=name))
    return replace(of, cases={**of.cases, own.id: changed})


def placed(of: Caseload, number: str, place: str) -> Caseload:
    own = of.cases[case(number)]
    changed = replace(own, planning=replace(own.planning, place=place))
    return replace(of, cases={**of.cases, own.id: changed})


def handed(office: Work, path: Path, numbers: Sequence[str] = "AB", **asked) -> HandedOver:
    asked.setdefault("to", "C02")
    asked.setdefault("protected", True)
    asked.setdefault("who", "C09")
    wanted = ToHandOver([case(n) for n in numbers], **asked)
    return hand_over(office, storage(), wanted, path, FIELD)


def in_the_field(path: Path) -> Work:
    return open_caseload(storage(), path, FIELD)


def edit_there(path: Path, *edits) -> None:
    work = in_the_field(path)
    for edit in edits:
        store(work, edit(work.document), "C02")
    work.close()


def back(office: Work, path: Path) -> Returned:
    return bring_back(office, storage(), path, FIELD)
