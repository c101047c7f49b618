"""One entry of the programme filled in: looked at by every check of the workbook as one types."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.findings import Weight
from planner.domain.programme.programme_rows import PARTS, Entry, RowField, Texts
from planner.domain.programme.rule import Rule
from planner.services.programme.programme_rows import (
    Looked,
    Told,
    check_code,
    looked_at,
    put_entry,
    standing,
)
from planner.wording.changes.programme import setting_label
from planner.wording.errors.in_window import window_sentence
from planner.wording.findings import finding_sentence
from planner.wording.names.programme_fields import field_label, table_label
from planner.wording.rules import rule_sentence, rule_validity
from ui.models.row_choices import asked_of, is_needed
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.panel import Panel, Scroll, bring_into_sight, button, fit, label
from ui.widgets.programme.parts_field import PartsField
from ui.widgets.programme.row_fields import RowInput, row_input

#: How long one stops typing before the checks look, in milliseconds: a few times what they take
#: in this programme, so that no letter waits for them, within these.
_PAUSE, _LONGEST, _TIMES = 80, 1_500, 3
#: Texts in languages plans can be read in besides those they must be: after everything else.
_FURTHER = ("_es", "_ar")


class EntryDialog(QDialog):
    """Stores nothing before *Save*; ``at`` None: a new entry, filled in with ``entry``.

    A rule is said as the sentence it makes while it is filled in, and asks only what its sort has.
    """

    def __init__(
        self,
        session: Session,
        table: str,
        at: int | None,
        entry: Entry,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("entry_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._table, self._at, self._entry = session, table, at, entry
        self._tables = session.tools.programme_tables
        self._programme = session.document.given_programme
        self._before = standing(self._tables, self._programme, session.language)
        self._touched: set[str] = set() if at is None and not entry.row else {"*"}
        self.looked: Looked | None = None
        self.inputs: dict[str, RowInput] = {}
        self._problems: dict[str, QLabel] = {}
        self.parts: dict[str, PartsField] = {}
        what = table_label(table, session.language)
        code = entry.row.get("code", "") if at is not None else ""
        words = self.tr("{what}: {code}")
        title = words.format(what=what, code=code) if code else what
        if table == "office":
            title = setting_label(entry.row["key"], session.language)
        self.setWindowTitle(title if at is not None else self.tr("New: {what}").format(what=what))
        fit(self, 820, 680)
        self._make(self.windowTitle())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._look)
        session.went_wrong.connect(self._say)
        self._ask_what_is_had()
        self._look()

    def _make(self, title: str) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        outer.setSpacing(2 * GRID)
        outer.addWidget(label(title, "page"))
        if self._table == "rules":
            outer.addWidget(self._make_sentence())
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(GRID, 0, GRID, 0)
        column.setSpacing(3 * GRID)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(2 * GRID)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in self._in_order(self._tables.fields_of(self._table)):
            self._add_field(field)
        column.addLayout(self._form)
        for part, owner in PARTS.get(self._table, ()):
            column.addWidget(self._make_part(part, owner))
        column.addStretch(1)
        self._scroll = Scroll(inner, "entry_scroll")
        outer.addWidget(self._scroll, 1)
        self.checks = label("", "soft", wrap=True)
        self.checks.setObjectName("entry_checks")
        outer.addWidget(self.checks)
        self.problem = label("", "attention", wrap=True)
        self.problem.setObjectName("entry_problem")
        self.problem.hide()
        outer.addWidget(self.problem)
        outer.addLayout(self._make_foot())

    def _make_sentence(self) -> Panel:
        panel = Panel(name="entry_rule")
        self.sentence = label("", "name", wrap=True)
        self.sentence.setObjectName("entry_sentence")
        self.validity = label("", "soft", wrap=True)
        self.validity.setObjectName("entry_validity")
        panel.body.addWidget(self.sentence)
        panel.body.addWidget(self.validity)
        return panel

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Cancel"), "entry_cancel")
        cancel.clicked.connect(self.reject)
        self.save = button(self.tr("&Save"), "entry_save", primary=True)
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        row.addWidget(cancel)
        row.addWidget(self.save)
        return row

    def _in_order(self, fields: Iterable[RowField]) -> list[RowField]:
        """Return the fields as a person fills them in."""
        if self._table == "office":
            return [field for field in fields if field.key == "value"]
        if self._table != "rules":
            return sorted(fields, key=lambda f: f.key.endswith(_FURTHER))
        by_key = {f.key: f for f in fields}
        first = ("scope", "sort")
        last = ("who", "unless", "starts", "ends", "source", "note", "code")
        between = [k for k in by_key if k not in (*first, *last)]
        return [by_key[k] for k in (*first, *between, *last)]

    def _add_field(self, field: RowField) -> None:
        language, now = self._session.language, self._entry.row.get(field.key, "")
        name = f"entry_{field.key}"
        words = field_label(self._table, field.key, language)
        made = row_input(self._table, field, self._programme, now, language, name)
        problem = label("", "attention", wrap=True)
        problem.setObjectName(f"{name}_problem")
        problem.hide()
        made.box.addWidget(problem)
        made.typed.connect(lambda: self._typed(field.key))
        if field.key == "code" and self._at is not None:
            # Cases, plans and the books know an entry by its code.
            made.setEnabled(False)
        title = label(words, wrap=True)
        title.setBuddy(made.first)
        title.setMinimumWidth(36 * GRID)
        title.setMaximumWidth(44 * GRID)
        made.first.setAccessibleName(words)
        self._form.addRow(title, made)
        self.inputs[field.key] = made
        self._problems[field.key] = problem

    def _make_part(self, part: str, owner: str) -> Panel:
        language = self._session.language
        panel = Panel(table_label(part, language), name=f"entry_{part}")
        fields = [f for f in self._tables.fields_of(part) if f.key != owner]
        now = self._entry.parts.get(part, ())
        made = PartsField(part, fields, self._programme, now, language)
        made.typed.connect(lambda: self._typed(part))
        problem = label("", "attention", wrap=True)
        problem.setObjectName(f"entry_{part}_problem")
        problem.hide()
        panel.body.addWidget(made)
        panel.body.addWidget(problem)
        self.parts[part] = made
        self._problems[part] = problem
        return panel

    def entry(self) -> Entry:
        """Return what stands in the form; of a rule, only what its sort has."""
        return Entry(self._row(), {part: made.rows() for part, made in self.parts.items()})

    def _row(self) -> Texts:
        texts = {key: made.text() for key, made in self.inputs.items()}
        if self._table == "office":
            texts = {**self._entry.row, **texts}
        if self._table == "rules":
            had = set(asked_of(texts["sort"])) | set(self._kept)
            texts = {key: text for key, text in texts.items() if key in had}
            texts["code"] = texts["code"] or self._proposed
        return {key: text for key, text in texts.items() if text}

    @property
    def _proposed(self) -> str:
        """Return a code nobody has, for a rule that is given none: whose it is, and its sort."""
        scope, sort = self.inputs["scope"].text(), self._sort.replace("_", "-").upper()
        if not scope or not sort or self._at is not None:
            return ""
        taken = {r["code"] for r in self._before.rows["rules"]}
        named = (f"{scope}-{sort}{n}" for n in ("", *range(2, len(taken) + 3)))
        return next(code for code in named if code not in taken)

    @property
    def _kept(self) -> frozenset[str]:
        """Return values a rule had that its sort has no use for: while the sort is the same."""
        same = self._entry.row.get("sort") == self._sort
        return frozenset(self._entry.row) if same else frozenset()

    @property
    def _sort(self) -> str:
        made = self.inputs["sort"]
        return made.text()

    def _typed(self, key: str) -> None:
        self._touched.add(key)
        if self._table == "rules" and key in ("sort", "scope"):
            self._ask_what_is_had()
        self._later.start()

    def _ask_what_is_had(self) -> None:
        """Show the fields the sort of rule has, and none it has no use for."""
        if self._table != "rules":
            return
        had = set(asked_of(self._sort)) | set(self._kept)
        for key, made in self.inputs.items():
            self._form.setRowVisible(made, key in had)
        code = self.inputs["code"].first
        if isinstance(code, QLineEdit):
            code.setPlaceholderText(self._proposed)

    def _look(self) -> None:
        """Say what the checks say of what stands in the form now."""
        self._later.stop()
        begun = time.monotonic()
        entry = self.entry()
        self.looked = looked_at(self._before, self._tables, self._table, self._at, entry)
        self.problem.hide()
        self._point_out(self.looked)
        if self._table == "rules":
            self._say_sentence(self.looked)
        took = int(1_000 * (time.monotonic() - begun))
        self._later.setInterval(min(_LONGEST, max(_PAUSE, _TIMES * took)))

    def _say_sentence(self, looked: Looked) -> None:
        language = self._session.language
        at = len(looked.programme.rules) - 1 if self._at is None else self._at
        # A row whose sort nobody knows yet is no rule: then the others have moved up.
        read = len(looked.programme.rules) == len(looked.rows["rules"])
        rule: Rule | None = looked.programme.rules[at] if read else None
        whole = rule is not None and not any(
            t.stops and (t.finding.code == "rule_value_missing" or is_needed(self._sort, t.field))
            for t in looked.told
        )
        if rule is None or not whole:
            self.sentence.setText(
                self.tr(
                    "Choose whose rule it is and its sort: it is written here as you fill it in."
                )
                if rule is None
                else self.tr("Fill in what is asked below: then the rule is written here.")
            )
            self.validity.setText("")
            return
        self.sentence.setText(rule_sentence(rule, looked.programme, language))
        self.validity.setText(rule_validity(rule, language))

    def _point_out(self, looked: Looked) -> None:
        """Put each finding beneath its field; what has none, and what is new elsewhere, below."""
        language = self._session.language
        beside: dict[str, list[str]] = {}
        below: list[str] = []
        for told in looked.told:
            key = told.field if told.table == self._table else told.table
            if not self._is_told(told, key):
                continue
            wrong, remedy = finding_sentence(told.finding, language)
            if key in self._problems:
                beside.setdefault(key, []).append(f"{wrong} {remedy}")
            else:
                below.append(f"{wrong} {remedy}")
        below += [self._elsewhere(told, looked) for told in looked.elsewhere]
        for key, problem in self._problems.items():
            said = "\n".join(dict.fromkeys(beside.get(key, ())))
            problem.setText(said)
            problem.setVisible(bool(said))
            if key in self.inputs:
                self.inputs[key].first.setAccessibleDescription(said)
        clean = not looked.told and not looked.elsewhere
        fine = self.tr("The checks find nothing wrong.") if clean else ""
        self.checks.setText("\n".join(dict.fromkeys(below)) or fine)
        self.checks.setVisible(bool(self.checks.text()))

    def _is_told(self, told: Told, key: str) -> bool:
        """Say whether a finding is said: of what was not come to yet, not that it is empty."""
        if told.finding.weight is Weight.NOTE:
            return False
        empty = told.finding.code in ("value_missing", "rule_value_missing", "covers_nothing")
        return not empty or "*" in self._touched or key in self._touched

    def _elsewhere(self, told: Told, looked: Looked) -> str:
        language = self._session.language
        where = table_label(told.table, language) if told.table else ""
        if told.table and told.at is not None:
            where = f"{where} {looked.rows[told.table][told.at].get('code', '')}".rstrip()
        wrong, remedy = finding_sentence(told.finding, language)
        return f"{where}: {wrong} {remedy}" if where else f"{wrong} {remedy}"

    def _save(self) -> None:
        self._touched.add("*")
        self._look()
        entry, session = self.entry(), self._session
        assert self.looked is not None
        try:
            check_code(self._before.rows, self._table, entry)
        except PlannerError as error:
            self._say(window_sentence(error, session.language))
            return
        stops = [t for t in (*self.looked.told, *self.looked.elsewhere) if t.stops]
        if stops:
            refused = PlannerError("row_stops", count=len(stops))
            self._say(window_sentence(refused, session.language))
            self._go_to(stops[0])
            return
        args = (self._tables, self._table, self._at, entry, session.who, session.language)
        if session.do(put_entry, *args):
            self.accept()

    def _go_to(self, told: Told) -> None:
        made = self.inputs.get(told.field) if told.table == self._table else None
        if made is not None:
            bring_into_sight(made)
            made.first.setFocus()

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
