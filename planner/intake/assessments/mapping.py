"""The mapping file: which headings of an assessment form mean what. TOML, read and checked.

Its grammar, in short (the bundled ``kobo_mapping.toml`` is a commented example):

``[form]``
    ``name``; ``sheet`` (empty: the first one); ``made_number``: what the planner puts before the
    submission's id where a case number is missing (the row, where there is no id);
    ``debt_currency`` (empty: the programme's paying currency); ``ignored``: headings nobody needs.
``[columns]``
    field = headings. A heading is an XML name or a label of any language; groups before it
    (``household/place``) do not matter. The fields are those of ``FIELDS``.
``[needs]``
    need's code = headings.
``[values.TOPIC]``
    word = the answers that mean it; ``unknown``: those that say nothing. The topics are those of
    ``TOPICS``.
``[choices.FIELD]``
    for questions with several answers: ``headings``, and under ``[choices.FIELD.options]`` word =
    answers. Read from the 0/1 columns (``heading/answer``) where the export has them, because
    answers in one cell are joined by the spaces they contain themselves.
``[written]``
    field = how its dates or numbers are written where they could be read two ways: ``day_first``,
    ``month_first``, ``decimal_comma``, ``decimal_point``; months abroad in ``years`` or ``months``.
    A member's field is ``member.age``.
``[members]``
    ``sheet``, ``key`` (the column of the main sheet) and ``parent`` (the column of the members'
    sheet that holds the same value); ``[members.columns]`` field = headings, of ``MEMBER_FIELDS``;
    ``[members.needs]`` need's code = headings, of needs this member alone has.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from planner.domain.cases.case import Presence, Relation, ReturnType, Sex
from planner.domain.cases.form_reading import NOT_KNOWN, Written
from planner.domain.checks.settled import OF_SUBMISSION
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind

Headings = tuple[str, ...]

FIELDS = frozenset(
    [
        "consent",
        "day",
        "counsellor",
        "number",
        "name",
        "sex",
        "birth",
        "age",
        "language",
        "departure",
        "months_abroad",
        "return_type",
        "return_date",
        "place",
        "earlier_help",
        "mobile_money",
        "cash_risk",
        "female_staff",
        "debt",
        "house",
        "skills",
        "business_wish",
        "business_training",
        "words",
        "score_economic",
        "score_social",
        "score_psychosocial",
        "kobo_id",
        "kobo_uuid",
        "guardian_verified",
        "best_interests_decided",
        "child_view_heard",
        "specialist_clearance",
    ]
)
#: Without these columns a file is not an assessment form.
MUST_HAVE = frozenset({"consent", "number", "day"})
#: Asked since the planner knows rules about them; a form filled in before may lack them.
MAY_LACK = frozenset({"months_abroad", "earlier_help", "female_staff"})
#: What planning is the poorer for not knowing: a form that does not ask is told so, once.
ASKED = (
    "name",
    "sex",
    "birth",
    "return_type",
    "return_date",
    "place",
    "departure",
    "counsellor",
    "language",
)
#: What a server adds for itself, and other programs do not.
OF_SERVER = frozenset({"kobo_id", "kobo_uuid"})
MEMBER_FIELDS = frozenset(
    [
        "relation",
        "age",
        "sex",
        "presence",
        "community_wish",
        "own_needs",
    ]
)
CHOICES = frozenset(
    [
        "vulnerabilities",
        "wishes",
        "refusals",
        "protective_factors",
    ]
)
NO_PREFERENCE = "none"
UNKNOWN = NOT_KNOWN
_YES_NO = frozenset({"yes", "no", UNKNOWN})
#: Topic -> the words it translates to; None where any word will do.
TOPICS: Mapping[str, frozenset[str] | None] = {
    "yes_no": _YES_NO,
    "sex": frozenset(s.value for s in Sex) | {UNKNOWN},
    "language": None,
    "departure": None,
    "return_type": frozenset(r.value for r in ReturnType) | {UNKNOWN},
    "place": None,
    "house": None,
    "severity": frozenset("01234") | {UNKNOWN},
    "relation": frozenset(r.value for r in Relation) | {UNKNOWN},
    "presence": frozenset(p.value for p in Presence) | {UNKNOWN},
}
WISHES = frozenset(k.value for k in Kind if k is not Kind.REFERRAL) | {NO_PREFERENCE, UNKNOWN}


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with several answers: its headings, and what each word is written as."""

    headings: Headings
    options: Mapping[str, Headings]


@dataclass(frozen=True, slots=True)
class MemberMapping:
    """Where household members stand, and how they are tied to their case.

    ``key`` and ``parent`` of as many names are pairs: the first pair both sheets have ties them.
    ``needs``: columns that ask how serious a need of this member alone is.
    """

    sheet: Headings
    key: Headings
    parent: Headings
    columns: Mapping[str, Headings]
    needs: Mapping[str, Headings] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FormMapping:
    """What an assessment form's headings and answers mean; see the module for the grammar.

    ``own``: the planner's own form, which nobody wrote a mapping file for. ``xlsform``: an export
    of the planner's own XLSForm. ``groups``: what may stand before a heading without a separator.
    """

    name: str
    sheet: Headings
    columns: Mapping[str, Headings]
    needs: Mapping[str, Headings]
    values: Mapping[str, Mapping[str, Headings]] = field(default_factory=dict)
    choices: Mapping[str, Choice] = field(default_factory=dict)
    members: MemberMapping | None = None
    ignored: Headings = ()
    made_number: str = OF_SUBMISSION
    debt_currency: str = ""
    own: bool = False
    xlsform: bool = False
    groups: Headings = ()
    written: Mapping[str, Written] = field(default_factory=dict)

    @property
    def is_foreign(self) -> bool:
        """Say whether the form is somebody else's, so that a mapping file says what it means."""
        return not (self.own or self.xlsform)


def read_mapping(path: Path) -> FormMapping:
    """Read a mapping file.

    Raises PlannerError ``mapping_missing``, ``mapping_unreadable`` (with line and column where
    known), ``mapping_entry_unknown``, ``mapping_entry_wrong`` or ``mapping_entry_missing``.
    """
    if not path.is_file():
        raise PlannerError("mapping_missing", file=path.name)
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        raise PlannerError("mapping_unreadable", file=path.name, reason="UTF-8") from None
    return parse_mapping(text, path.name)


def parse_mapping(text: str, file: str) -> FormMapping:
    """Read the text of a mapping file; ``file`` names it in what is wrong with it.

    Raises PlannerError as ``read_mapping`` does of what a file says.
    """
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PlannerError("mapping_unreadable", file=file, reason=str(error)) from None
    return _Reader(file).mapping(raw)


@dataclass(frozen=True, slots=True)
class _Reader:
    file: str

    def mapping(self, raw: dict[str, Any]) -> FormMapping:
        self._only(raw, {"form", "columns", "needs", "values", "choices", "members", "written"}, "")
        form = self._table(raw, "form")
        self._only(form, {"name", "sheet", "made_number", "debt_currency", "ignored"}, "form")
        columns = self._fields(self._table(raw, "columns"), FIELDS, "columns")
        for name in sorted(MUST_HAVE - columns.keys()):
            raise PlannerError("mapping_entry_missing", file=self.file, entry=f"columns.{name}")
        return FormMapping(
            name=self._word(form, "name", "form"),
            sheet=self._headings(form.get("sheet", []), "form.sheet"),
            columns=columns,
            needs=self._fields(self._table(raw, "needs"), None, "needs"),
            values=self._values(self._table(raw, "values")),
            choices=self._choices(self._table(raw, "choices")),
            members=self._members(raw),
            ignored=self._headings(form.get("ignored", []), "form.ignored"),
            made_number=self._word(form, "made_number", "form") or OF_SUBMISSION,
            debt_currency=self._word(form, "debt_currency", "form"),
            written=self._written(self._table(raw, "written")),
        )

    def _written(self, raw: dict[str, Any]) -> dict[str, Written]:
        known = FIELDS | {f"member.{name}" for name in MEMBER_FIELDS}
        self._only(raw, set(known), "written")
        for name, way in raw.items():
            if way not in set(Written):
                raise PlannerError("mapping_entry_wrong", file=self.file, entry=f"written.{name}")
        return {name: Written(way) for name, way in raw.items()}

    def _values(self, raw: dict[str, Any]) -> dict[str, dict[str, Headings]]:
        self._only(raw, set(TOPICS), "values")
        return {
            topic: self._fields(self._table(raw, topic), TOPICS[topic], f"values.{topic}")
            for topic in raw
        }

    def _choices(self, raw: dict[str, Any]) -> dict[str, Choice]:
        self._only(raw, set(CHOICES), "choices")
        choices = {}
        for name in raw:
            entry, at = self._table(raw, name), f"choices.{name}"
            self._only(entry, {"headings", "options"}, at)
            known = WISHES if name in ("wishes", "refusals") else None
            options = self._fields(self._table(entry, "options"), known, f"{at}.options")
            choices[name] = Choice(
                self._headings(entry.get("headings", []), f"{at}.headings"), options
            )
        return choices

    def _members(self, raw: dict[str, Any]) -> MemberMapping | None:
        if "members" not in raw:
            return None
        entry = self._table(raw, "members")
        self._only(entry, {"sheet", "key", "parent", "columns", "needs"}, "members")
        for key in ("sheet", "key", "parent"):
            if key not in entry:
                raise PlannerError("mapping_entry_missing", file=self.file, entry=f"members.{key}")
        return MemberMapping(
            self._headings(entry["sheet"], "members.sheet"),
            self._headings(entry["key"], "members.key"),
            self._headings(entry["parent"], "members.parent"),
            self._fields(self._table(entry, "columns"), MEMBER_FIELDS, "members.columns"),
            self._fields(self._table(entry, "needs"), None, "members.needs"),
        )

    def _fields(
        self, raw: dict[str, Any], known: frozenset[str] | None, at: str
    ) -> dict[str, Headings]:
        if known is not None:
            self._only(raw, set(known), at)
        return {name: self._headings(value, f"{at}.{name}") for name, value in raw.items()}

    def _headings(self, raw: object, at: str) -> Headings:
        listed = [raw] if isinstance(raw, str) else raw
        if not isinstance(listed, list) or not all(isinstance(h, str) for h in listed):
            raise PlannerError("mapping_entry_wrong", file=self.file, entry=at)
        return tuple(h for h in listed if h)

    def _table(self, raw: dict[str, Any], key: str) -> dict[str, Any]:
        value = raw.get(key, {})
        if not isinstance(value, dict):
            raise PlannerError("mapping_entry_wrong", file=self.file, entry=key)
        return value

    def _word(self, raw: dict[str, Any], key: str, at: str) -> str:
        value = raw.get(key, "")
        if not isinstance(value, str):
            raise PlannerError("mapping_entry_wrong", file=self.file, entry=f"{at}.{key}")
        return value

    def _only(self, raw: dict[str, Any], known: set[str], at: str) -> None:
        for key in sorted(raw.keys() - known):
            entry = f"{at}.{key}" if at else key
            raise PlannerError(
                "mapping_entry_unknown", file=self.file, entry=entry, known=", ".join(sorted(known))
            )
