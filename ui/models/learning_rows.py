"""What came of what was planned, as rows of a table: one for each measure, place and need."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.estimate import Estimate
from planner.domain.learning.learning import Learning, Learnt, OfNeed
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.wording.learning import figures_of, what_text
from planner.wording.names.programme import need_name, place_name, thing_name
from planner.wording.numbers import count_text, share_text
from ui.models.rows import Column

#: Shares are drawn between these: a need may also have grown.
LEAST, MOST = -0.5, 1.0


@dataclass(frozen=True)
class LearntRow:
    """A measure at a place (empty: everywhere), and one of its needs where enough is known."""

    learnt: Learnt
    need: OfNeed | None = None

    @property
    def found(self) -> Estimate | None:
        """Return what was found, None where too few were asked twice."""
        return self.need.found if self.need is not None else None

    @property
    def planned(self) -> float | None:
        """Return the share planned, 0 to 1."""
        return self.need.planned / FULL if self.need is not None else None


def learnt_rows(found: Learning) -> Iterator[LearntRow]:
    """Yield the rows, each measure's first for all places."""
    for learnt in found.learnt:
        yield from (LearntRow(learnt, need) for need in learnt.needs)
        if not learnt.needs:
            yield LearntRow(learnt)


def learnt_columns(programme: Programme, language: str) -> list[Column]:
    """Return the columns; a share that was not found is where a person should look."""
    return [
        Column(
            _tr("What"), lambda r: thing_name(r.learnt.target, programme, language), 140, bold=True
        ),
        Column(_tr("Where"), lambda r: _place(r, programme, language), 90),
        Column(
            _tr("Need"),
            lambda r: need_name(r.need.need, programme, language) if r.need else "–",
            90,
        ),
        Column(
            _tr("People"),
            lambda r: count_text(r.learnt.people, language),
            50,
            sort=lambda r: r.learnt.people,
            right=True,
        ),
        Column(
            _tr("Arrived"),
            lambda r: _tr("{there} of {due}").format(
                there=count_text(r.learnt.there, language), due=count_text(r.learnt.due, language)
            ),
            70,
            sort=lambda r: r.learnt.there / max(1, r.learnt.due),
            right=True,
        ),
        Column(
            _tr("Planned ◇, gone ●"),
            lambda r: found_text(r, language),
            0,
            sort=lambda r: r.found.mean if r.found else -1.0,
            attention=lambda r: r.need is not None and r.need.proposed is not None,
        ),
    ]


def found_text(row: LearntRow, language: str) -> str:
    """Return planned and found with the interval, as the drawn cell says it."""
    if row.found is None or row.planned is None:
        return _tr("too few asked twice")
    return _tr("{planned} planned, {found} gone ({low} to {high}), {people} people").format(
        planned=share_text(row.planned, language),
        found=share_text(row.found.mean, language),
        low=share_text(row.found.low, language),
        high=share_text(row.found.high, language),
        people=count_text(row.found.people, language),
    )


def row_sentences(row: LearntRow, programme: Programme, language: str) -> str:
    """Return all that is known of the measure and place of a row."""
    known = list(figures_of(row.learnt, programme, language))
    return "\n".join([what_text(row.learnt, programme, language), *known])


def _place(row: LearntRow, programme: Programme, language: str) -> str:
    place = row.learnt.place
    return place_name(place, programme, language) if place else _tr("everywhere")


def _tr(text: str) -> str:
    return QCoreApplication.translate("LearningRows", text)
