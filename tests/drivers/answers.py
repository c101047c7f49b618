"""Drives what the page *Balance* has an office answer for: clearing, like cases, sturdiness."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox

from planner.domain.balances.clearing import WhyCleared
from tests.drivers.balance import BalanceDriver
from ui.widgets.parts.fields import Choice
from ui.widgets.parts.table import Table


class AnswersDriver(BalanceDriver):
    def waiting(self) -> list[tuple[str, str, str]]:
        """Return who waits to be cleared: number, how they are left short, and why."""
        if not self.has("clearing_list"):
            return []
        return [(r.number, r.how, r.why) for r in self._table("clearing_list").rows.rows]

    def choose(self, *numbers: str) -> None:
        self._table("clearing_list").pick(lambda row: row.number in numbers)
        QApplication.processEvents()

    def answer(self, why: WhyCleared, who: str, words: str = "") -> None:
        """Give the reason, the name and the words, and clear what is chosen."""
        self.find(Choice, "clearing_why").select(why)
        self.find(QComboBox, "clearing_who").setCurrentText(who)
        self.write("clearing_words", words)
        if self.can("clearing_do"):
            self.click("clearing_do")

    @property
    def staff(self) -> list[str]:
        box = self.find(QComboBox, "clearing_who")
        return [box.itemText(n) for n in range(box.count())]

    @property
    def title(self) -> str:
        return self.root.clearing.title.text()  # type: ignore[attr-defined]

    @property
    def hint(self) -> str:
        return self.text("clearing_hint")

    def likes(self) -> list[str]:
        return [row.what for row in self._table("like_list").rows.rows]

    @property
    def like_share(self) -> QSpinBox:
        return self.find(QSpinBox, "like_share")

    def fragile(self) -> list[tuple[str, str, str]]:
        return [(r.number, r.what, r.kept) for r in self._table("sturdy_list").rows.rows]

    def use_sturdier(self, sturdier) -> None:
        """Have this find out how sturdy awards are, in place of the optimizer."""
        self.root.answers[1].sturdier = sturdier  # type: ignore[attr-defined]

    def use_floor_asker(self, asker) -> None:
        """Have this find out why floors fall short, in place of the optimizer."""
        self.root.named_panel.floors.asker = asker  # type: ignore[attr-defined]

    def _table(self, name: str) -> Table:
        return self.find(Table, name)
