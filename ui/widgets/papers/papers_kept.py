"""How papers are kept: what stays out of the person's copy, what every file opens with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.protection.paper_password import check_paper_password
from planner.domain.protection.secret import Secret
from ui.style import GRID
from ui.widgets.parts.fields import add_row
from ui.widgets.parts.panel import label
from ui.widgets.parts.passphrase_fields import secret_field


class PapersKept(QWidget):
    """What can be asked of papers besides what they are for.

    ``plans``: whether the person's copy harms nobody, which it does not at first; ``office``:
    whether the office workbook bears HXL tags.
    """

    resized = Signal()  # other fields are shown

    def __init__(self, *, plans: bool = False, office: bool = False) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        words = self.tr("&Leave out what could harm them if it were found")
        self._harmless = QCheckBox(words, self)
        self._harmless.setObjectName("purpose_harmless")
        self._harmless.setChecked(True)
        self._tagged = QCheckBox(self.tr("Tag the &office workbook with HXL"), self)
        self._tagged.setObjectName("purpose_hxl")
        self._harmless.setVisible(plans)
        self._tagged.setVisible(office)
        if plans:
            column.addWidget(self._harmless)
            out = self.tr(
                "Health, safety, distress, their own words and the codes of donors stay out of the "
                "copy the person takes along. The counsellor's copy has them."
            )
            column.addWidget(label(out, "soft", wrap=True))
            column.addSpacing(GRID)
        if office:
            column.addWidget(self._tagged)
            column.addSpacing(GRID)
        self._locked = QCheckBox(self.tr("Lock every file with a &password"))
        self._locked.setObjectName("purpose_locked")
        self._locked.toggled.connect(lambda asked: self._show_password(asked=asked))
        column.addWidget(self._locked)
        form = QFormLayout()
        form.setVerticalSpacing(GRID)
        words, again = self.tr("Passwo&rd"), self.tr("The &same again")
        self.password = secret_field("purpose_password", words)
        self._again = secret_field("purpose_password_again", again)
        self._labels = (add_row(form, words, self.password), add_row(form, again, self._again))
        column.addLayout(form)
        lost = self.tr(
            "Nobody can find a lost password again. Tell it on another way than the files go."
        )
        self._lost = label(lost, "soft", wrap=True)
        column.addWidget(self._lost)
        self._show_password(asked=False)

    @property
    def is_harmless(self) -> bool:
        """Say whether what could harm the person stays out of their copy."""
        return self._harmless.isChecked()

    @property
    def is_tagged(self) -> bool:
        """Say whether the office workbook bears HXL tags, a row over the data of each sheet."""
        return self._tagged.isChecked()

    def secret(self) -> Secret | None:
        """Return the password, None where nothing is locked.

        Raises PlannerError ``passphrase_differs`` and as ``check_paper_password`` does.
        """
        if not self._locked.isChecked():
            return None
        secret = Secret(self.password.text())
        check_paper_password(secret)
        if secret.typed != Secret(self._again.text()).typed:
            raise PlannerError("passphrase_differs")
        return secret

    def _show_password(self, *, asked: bool) -> None:
        for field in (self.password, self._again):
            field.clear()
        for shown in (self.password, self._again, self._lost, *self._labels):
            shown.setVisible(asked)
        if asked:
            self.password.setFocus()
        self.resized.emit()
