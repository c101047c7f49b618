"""What came of it: satisfaction, scores, needs before and after, visits and complaints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from exports.compose.monitoring_way import bar_of
from exports.figures_page import Bar
from exports.monitoring_paper import Figure, Line, Part, Section
from exports.text import NAME, clean
from planner.domain.estimate import Estimate
from planner.domain.follow_up.due import VisitDue
from planner.domain.follow_up.instrument import Instrument
from planner.domain.follow_up.observation import SATISFACTIONS
from planner.domain.monitoring.report import Monitoring, Scores
from planner.wording.isolation import set_apart
from planner.wording.numbers import share_text
from planner.wording.papers.monitoring import monitoring_text


def result_sections(report: Monitoring, language: str) -> Iterator[Section]:
    """Yield the sections on scores and needs; of what may not be told there is none."""
    if report.scores is not None:
        yield _scores(report.scores, report.instrument, language)
        if report.scores.bands:
            yield _bands(report.scores, report.instrument, language)
    else:
        yield Section("Scores", monitoring_text("scores", language), ("",), ())
    yield _needs(report, language)


def asking_sections(report: Monitoring, language: str) -> Iterator[Section]:
    """Yield the sections on how people were asked, and what they said of the support."""
    yield _satisfaction(report, language)
    yield _counts("Visits", _visits(report.visits), language)
    complaints = report.complaints
    told = None if complaints is None else {c.value: n for c, n in complaints.items()}
    yield _counts("Complaints", told, language)


def _visits(counts: Mapping[VisitDue, int] | None) -> dict[str, int] | None:
    """Return visits by the words for them: those not made told apart, or together."""
    if counts is None:
        return None
    together = VisitDue.OVERDUE not in counts
    return {
        "not_made" if together and due is VisitDue.MISSED else due.value: count
        for due, count in counts.items()
    }


def _satisfaction(report: Monitoring, language: str) -> Section:
    table = report.satisfaction
    title = monitoring_text("satisfaction", language)
    headings = (title, monitoring_text("cases", language))
    if table is None:
        return Section("Satisfaction", title, headings, ())
    names = [f"satisfied_{said}" for said in SATISFACTIONS] + ["not_asked"]
    lines = []
    for column in reversed(range(len(SATISFACTIONS))):
        count = table.shown((0, column))
        name = monitoring_text(names[column], language)
        lines.append(Line(str(column + 1), name, (count,), bar_of(count)))
    if all(line.figures == (0,) for line in lines):  # nobody said anything yet
        return Section("Satisfaction", title, headings, tuple(lines))
    count = table.shown((0, len(SATISFACTIONS)))
    lines.append(Line("", monitoring_text("not_asked", language), (count,), bar_of(count)))
    return Section("Satisfaction", title, headings, tuple(lines))


def _scores(scores: Scores, instrument: Instrument | None, language: str) -> Section:
    """Return the means of each dimension: the last as a bar with its interval."""
    lines = tuple(
        Line(
            each.dimension.value,
            monitoring_text(each.dimension.value, language),
            (each.after, each.before),
            _bar(each.after),
        )
        for each in scores.dimensions
    )
    note = [monitoring_text("of_twice", language, cases=scores.cases, of=scores.of)]
    if scores.complete is not None:
        first, last = (share_text(share, language) for share in scores.complete)
        note.append(monitoring_text("complete", language, first=first, last=last))
    if instrument is not None:
        named = {
            name: set_apart(clean(text, NAME), language)
            for name, text in (
                ("name", instrument.name.get(language) or instrument.code),
                ("version", instrument.version),
                ("source", instrument.source),
            )
        }
        note.append(monitoring_text("by_instrument", language, **named))
    title = monitoring_text("scores", language)
    headings = (title, *(monitoring_text(c, language) for c in ("last_time", "first_time")))
    return Section("Scores", title, headings, lines, " ".join(note), whole=1.0)


def _bar(estimate: Estimate) -> Bar:
    low, high = max(0.0, estimate.low), min(1.0, estimate.high)
    return Bar(max(0.0, estimate.mean), low, high)


def _bands(scores: Scores, instrument: Instrument | None, language: str) -> Section:
    named: Sequence[str] = ()
    if instrument is not None:
        named = [clean(b.name.get(language) or "", NAME) for b in instrument.bands]
    lines = []
    for place, (before, after) in enumerate(scores.bands):
        name = named[place] if place < len(named) else str(place + 1)
        lines.append(Line(str(place + 1), name, (after, before), bar_of(after)))
    title = monitoring_text("bands", language)
    headings = (title, *(monitoring_text(c, language) for c in ("last_time", "first_time")))
    return Section("Bands", title, headings, tuple(lines), whole=float(scores.cases))


def _needs(report: Monitoring, language: str) -> Section:
    """Return what was gone when people were asked again, where any were, beside what plans meet."""
    asked_again = any(each.found is not None for each in report.needs)
    lines = []
    for each in report.needs:
        planned: Figure = None if each.planned is None else Part(each.planned)
        if planned is None and each.found is None:
            continue
        name = monitoring_text(each.dimension.value, language)
        figures: tuple[Figure, ...] = (each.found, planned)
        bar = None if each.found is None else _bar(each.found)
        if not asked_again:
            share = min(1.0, max(0.0, each.planned or 0.0))
            figures = (planned,)
            bar = Bar(share, share, share) if share else None
        lines.append(Line(each.dimension.value, name, figures, bar))
    title = monitoring_text("needs", language)
    codes = ("needs_found", "needs_planned") if asked_again else ("needs_planned",)
    headings = (title, *(monitoring_text(code, language) for code in codes))
    return Section("Needs", title, headings, tuple(lines), whole=1.0)


def _counts(key: str, counts: Mapping[str, int] | None, language: str) -> Section:
    """Return how many in all, and of each sort."""
    words = key.lower()
    title, number = monitoring_text(words, language), monitoring_text("count", language)
    told = {} if counts is None else {"all": sum(counts.values()), **counts}
    lines = tuple(
        Line(sort, monitoring_text(f"{words}_{sort}", language), (count,), bar_of(count))
        for sort, count in told.items()
    )
    return Section(key, title, (title, number), lines)
