"""What a plan says, in the order it says it: texts and exact figures, no layout.

Composed once (``exports.compose``), written many times (PDF, workbook). Every text is already in
the plan's language; every amount is there as money for reckoning and as text for reading.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.findings import Finding
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.need import Dimension


@dataclass(frozen=True, slots=True)
class Heading:
    """Who, where and when. ``facts`` are pairs of label and value."""

    office: str
    dated: str
    title: str
    case: str
    whereabouts: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A titled part: paragraphs, then points."""

    title: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Say whether there is anything under the title."""
        return bool(self.paragraphs or self.points)


@dataclass(frozen=True, slots=True)
class DimensionSummary:
    """What the plan does in one dimension, in a line."""

    dimension: Dimension
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Tick:
    """One line of the Annex 3 list; ``referral``: through a referral, at least in part."""

    label: str
    on: bool
    referral: bool = False


@dataclass(frozen=True, slots=True)
class TickGroup:
    """The kinds of assistance under one heading of the Annex 3 list."""

    title: str
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Payment:
    """One instalment. ``text`` is the month, with the amount where there are several.

    ``proof``: what must be seen before it is paid; ``text`` says it too.
    """

    month: Month
    amount: Money
    local: Money
    text: str
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One costed line: what, for whom, how much, when. ``fund`` is the code that may print.

    ``charged``: the amount in the donor's own currency with its rate, where that is another.
    """

    kind: Kind
    kind_name: str
    name: str
    detail: str
    amount: Money
    amount_text: str
    payments: tuple[Payment, ...]
    fund: str
    charged: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of the items, in the accounting and in the paying currency.

    ``local`` None: both are one currency. ``local_text`` and ``rate_text`` are then empty.
    """

    label: str
    amount: Money
    amount_text: str
    local: Money | None = None
    local_text: str = ""
    rate_text: str = ""


@dataclass(frozen=True, slots=True)
class Costs:
    """The costed items; without any, ``empty`` says what happens instead."""

    title: str
    columns: tuple[str, str, str]
    items: tuple[Item, ...]
    total: Total
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Referral:
    """Somebody else's help, unpriced: it counts once they accept."""

    kind_name: str
    name: str
    detail: str
    when: str


@dataclass(frozen=True, slots=True)
class Referrals:
    """All referrals of a plan."""

    title: str
    note: str
    rows: tuple[Referral, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """One stop on the way: a month and what happens in it."""

    when: str
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The year from the first month of the plan."""

    title: str
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Improvement:
    """What should change in one dimension. Shares are of all needs stated in it, 1/10,000.

    ``planned`` None: nothing is known to be needed, or nothing here can meet it.
    ``referred`` comes on top once accepted.
    """

    dimension: Dimension
    name: str
    planned: int | None
    referred: int
    text: str
    score: str = ""


@dataclass(frozen=True, slots=True)
class Improvements:
    """Expected improvement against the baseline, and what nobody has asked yet."""

    title: str
    note: str
    rows: tuple[Improvement, ...]
    ask: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """One place to sign. ``thumb``: room for a thumbprint beside it."""

    role: str
    hint: str = ""
    thumb: bool = False


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who signs, and the sentence they sign under."""

    title: str
    sentence: str
    date_label: str
    places: tuple[Signature, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that may be decided. ``person``: 0 the household, else a member's place in it.

    ``levels``: the amounts it may have; without any its amount is reckoned and not chosen.
    """

    code: str
    person: int
    kind: Kind | None
    kind_name: str
    name: str
    fund: str
    amount: Money
    levels: tuple[Money, ...] = ()


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that what is decided may come to, of one line or (``fund`` empty) of all."""

    label: str
    fund: str
    most: Money


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be decided in the workbook: what is in the plan, and what else was looked at."""

    number: str
    currency: str
    given: tuple[Choice, ...]
    others: tuple[Choice, ...]
    limits: tuple[Limit, ...]


@dataclass(frozen=True, slots=True)
class PlanDocument:
    """One case's plan. ``number`` is the case number; ``footer`` has places for page and pages.

    ``to_fill_in``: questions answered by hand at the table. ``counsellor``: what only the
    counsellor's copy says, ``choices``: what only the office's workbook lets decide.
    """

    language: str
    number: str
    version: int
    draft: str
    footer: str
    heading: Heading
    words: str
    summary_title: str
    summary: tuple[DimensionSummary, ...]
    kinds_title: str
    kinds: tuple[TickGroup, ...]
    referral_mark: str
    costs: Costs
    referrals: Referrals
    timeline: Timeline
    mine: Block
    theirs: Block
    improvements: Improvements
    community: Block
    offers: Block
    discussed: Block
    open_needs: Block
    contact: Block
    signatures: Signatures
    to_fill_in: tuple[str, ...] = ()
    counsellor: tuple[Block, ...] = ()
    choices: Choices | None = None
    findings: tuple[Finding, ...] = ()
