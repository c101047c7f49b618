"""What matters this year, as plain questions. Every answer is stored as it is given."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QSlider,
    QSpinBox,
    QVBoxLayout,
)

from planner.domain.balances.policy import Fairness, Policy
from planner.domain.need import FULL, Dimension
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import RuleSort
from planner.domain.what_if.fairness_price import Setting
from planner.services.balances.balances import scenario_of
from planner.wording.names import name_of
from planner.wording.reasons.parity import parity_text, priority_text
from planner.wording.rules import rule_sentence
from planner.wording.what_if.fairness import setting_name
from ui.session import Session
from ui.style import GRID
from ui.widgets.balance.groups_dialog import GroupsDialog
from ui.widgets.parts.panel import Panel, button, clear, label

#: Rules of the office that shape the whole balance, told beside the questions.
_TOLD = (RuleSort.SPENDING_SHARE, RuleSort.FLOOR, RuleSort.RESERVE)
#: The named settings at both ends and in the middle, powers between them.
_STOPS = (
    Setting(Fairness.LEAST_BURDEN),
    Setting(aversion=12_500),
    Setting(aversion=15_000),
    Setting(Fairness.BALANCED),
    Setting(aversion=30_000),
    Setting(aversion=50_000),
    Setting(Fairness.WORST_OFF_FIRST),
)


class PolicyForm(Panel):
    """The questions a balance depends on."""

    compare_asked = Signal()  # what would another answer to who comes first cost?

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("What matters this year"), name="policy")
        self._session = session
        self._filling = False
        self._add_fairness()
        self._add_weights()
        self._add_groups()
        self._add_stability()
        self._add_limits()
        self.body.addSpacing(GRID)
        self.rules_title = label(self.tr("RULES OF THE YEAR"), "section")
        self.body.addWidget(self.rules_title)
        self.rules = QVBoxLayout()
        self.rules.setSpacing(GRID)
        self.body.addLayout(self.rules)
        self.body.addStretch(1)

    def _add_fairness(self) -> None:
        question = label(self.tr("&Who comes first when money is short?"), wrap=True)
        self.fairness = QSlider(Qt.Orientation.Horizontal)
        self.fairness.setObjectName("fairness")
        self.fairness.setRange(0, len(_STOPS) - 1)
        self.fairness.setPageStep(1)
        self.fairness.setTickInterval(1)
        question.setBuddy(self.fairness)
        self.fairness.setAccessibleName(question.text().replace("&", ""))
        self.fairness.valueChanged.connect(self._store)
        self.body.addWidget(question)
        self.body.addWidget(self.fairness)
        stops = QHBoxLayout()
        words = (self.tr("most need\nmet"), self.tr("balanced"), self.tr("worst-off\nfirst"))
        for text, side in zip(words, ("Leading", "HCenter", "Trailing"), strict=True):
            stop = label(text, "soft")
            aligned = getattr(Qt.AlignmentFlag, f"Align{side}")
            stop.setAlignment(aligned | Qt.AlignmentFlag.AlignTop)
            stops.addWidget(stop, 1)
        self.body.addLayout(stops)
        self.between = label("", "soft", wrap=True)
        self.between.setObjectName("fairness_between")
        self.body.addWidget(self.between)
        compare = button(self.tr("What would another answer cost?"), "compare_fairness", link=True)
        compare.clicked.connect(self.compare_asked)
        self.body.addWidget(compare)

    def _add_weights(self) -> None:
        self.body.addWidget(label(self.tr("How much does each kind of need count?"), wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        self.weights: dict[Dimension, QDoubleSpinBox] = {}
        for row, dimension in enumerate(Dimension):
            box = QDoubleSpinBox()
            box.setObjectName(f"weight_{dimension.value}")
            box.setRange(0.1, 5.0)
            box.setSingleStep(0.1)
            box.setDecimals(1)
            box.setKeyboardTracking(False)
            name = name_of(dimension, self._session.language)
            text = label(name)
            text.setBuddy(box)
            box.setAccessibleName(name)
            box.valueChanged.connect(self._store)
            grid.addWidget(text, row, 0)
            grid.addWidget(box, row, 1)
            self.weights[dimension] = box
        grid.setColumnStretch(0, 1)
        self.body.addLayout(grid)

    def _add_stability(self) -> None:
        """Ask what a change to what people have already must be worth."""
        row = QHBoxLayout()
        question = label(self.tr("What must changing a plan be worth?"), wrap=True)
        self.stability = QDoubleSpinBox()
        self.stability.setObjectName("stability")
        self.stability.setRange(0.0, 10.0)
        self.stability.setSingleStep(0.1)
        self.stability.setDecimals(2)
        self.stability.setSuffix(self.tr(" %"))
        self.stability.setKeyboardTracking(False)
        self.stability.setAccessibleName(
            self.tr("What must changing a plan be worth? Per cent of the person's burden")
        )
        self.stability.setToolTip(
            self.tr(
                "Balancing again takes an award away only where that lifts at least this part of"
                " the person's burden more. 0: awards move freely."
            )
        )
        question.setBuddy(self.stability)
        self.stability.valueChanged.connect(self._store)
        row.addWidget(question, 1)
        row.addWidget(self.stability)
        self.body.addLayout(row)

    def _add_groups(self) -> None:
        """Tell which groups are held together and whose burden counts more; lead to both."""
        self.groups = label("", "soft", wrap=True)
        self.groups.setObjectName("groups_told")
        self.body.addWidget(self.groups)
        ask = button(self.tr("Groups and priorities…"), "groups", link=True)
        ask.clicked.connect(self._ask_groups)
        self.body.addWidget(ask)

    def _ask_groups(self) -> None:
        GroupsDialog(self._session, self).open()

    def _tell_groups(self, policy: Policy, programme: Programme | None) -> None:
        language, told = self._session.language, []
        if programme is not None:
            told = [parity_text(p, language) for p in policy.parity]
            told += [priority_text(p, programme, language) for p in policy.priorities]
        self.groups.setText("\n".join(told))
        self.groups.setVisible(bool(told))

    def _add_limits(self) -> None:
        row = QHBoxLayout()
        question = label(self.tr("How long may it ta&ke?"))
        self.seconds = QSpinBox()
        self.seconds.setObjectName("seconds")
        self.seconds.setRange(5, 3600)
        self.seconds.setSingleStep(10)
        self.seconds.setSuffix(self.tr(" s"))
        self.seconds.setKeyboardTracking(False)
        self.seconds.setAccessibleName(self.tr("How long may it take? Seconds"))
        question.setBuddy(self.seconds)
        self.seconds.valueChanged.connect(self._store)
        row.addWidget(question, 1)
        row.addWidget(self.seconds)
        self.body.addLayout(row)

    def redraw(self) -> None:
        """Show the caseload's own settings."""
        document = self._session.document
        policy = scenario_of(document).policy
        self._filling = True
        setting = Setting.of(policy)
        self.fairness.setValue(_stop_of(setting))
        self.between.setText(setting_name(setting, self._session.language))
        self.between.setVisible(bool(setting.aversion))
        for dimension, weight in policy.dimension_weights:
            self.weights[dimension].setValue(weight / FULL)
        self.stability.setValue(policy.stability * 100 / FULL)
        self.seconds.setValue(policy.seconds)
        self._filling = False
        self._tell_groups(policy, document.programme)
        self._tell_rules(document.programme)

    def _tell_rules(self, programme: Programme | None) -> None:
        clear(self.rules)
        told = [] if programme is None else [r for s in _TOLD for r in programme.rules_of(s)]
        self.rules_title.setVisible(bool(told))
        for rule in told:
            assert programme is not None
            self.rules.addWidget(
                label(rule_sentence(rule, programme, self._session.language), "soft", wrap=True)
            )

    def _store(self) -> None:
        if self._filling or self._session.work is None:
            return
        policy = scenario_of(self._session.document).policy
        self._session.set_policy(self._entered(policy))

    def _entered(self, policy: Policy) -> Policy:
        weights = tuple((d, round(box.value() * FULL)) for d, box in self.weights.items())
        # A power between two stops stays as it is until the slider itself is moved.
        if self.fairness.value() != _stop_of(Setting.of(policy)):
            policy = _STOPS[self.fairness.value()].applied(policy)
        return replace(
            policy,
            dimension_weights=weights,
            seconds=self.seconds.value(),
            stability=round(self.stability.value() * FULL / 100),
        )


def _stop_of(setting: Setting) -> int:
    """Return the stop of a setting: the last one that is no further towards worst-off first."""
    return max(n for n, stop in enumerate(_STOPS) if stop.power <= setting.power)
