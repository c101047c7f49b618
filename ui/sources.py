"""What the session reads in: programmes, donors' programmes, assessments, the sample."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.services import donors, imports, programme, sample
from planner.services.donors import Taking
from planner.services.imports import ImportPreview
from planner.services.ports import ProgrammeRead
from ui.loaded import LoadedAgain, loaded_again

if TYPE_CHECKING:
    from ui.session import Session


class Sources(QObject):
    """The intentions that begin with a file: read it, show what it would change, take it."""

    previewed = Signal(object)  # ImportPreview
    programme_read = Signal(object)  # ProgrammeRead that could not be taken
    donors_read = Signal(object)  # templates of donors' programmes

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.loaded_again: LoadedAgain | None = None

    def load_programme(self, path: Path) -> None:
        """Read a programme workbook and take it."""
        reader = self._session.tools.programme_reader
        self._session.slow(
            self.tr("Reading the programme"),
            lambda _report, _stop: programme.read_programme(reader, path),
            self.take_programme,
        )

    def read_donors(self) -> None:
        """Read the donors' programmes there are, to choose from."""
        self._session.slow(
            self.tr("Reading the donors’ programmes"),
            lambda _report, _stop: donors.templates(),
            self.donors_read.emit,
        )

    def preview_import(self, path: Path, mapping: Path | None) -> None:
        """Read assessments and show what taking them would change."""
        base, reader = self._session.document, self._session.tools.assessment_reader
        self._session.slow(
            self.tr("Reading the assessments"),
            lambda _report, _stop: imports.preview_assessments(base, reader, path, mapping),
            self.previewed.emit,
        )

    def take_programme(self, read: ProgrammeRead) -> None:
        """Take a programme that was read, or say what stops it."""
        session, known = self._session, self.loaded_again
        before = session.document.programme
        # First: pages draw what is stored.
        self.loaded_again = loaded_again(session.document, read)
        if not session.do(programme.take_programme, read, session.who):
            self.loaded_again = known
            self.programme_read.emit(read)
        elif before is not None and before == session.document.programme:
            session.said.emit(self.tr("Loaded again: nothing is different."))

    def take_donor(self, taking: Taking) -> bool:
        """Add a donor's programme as a line of one's own; say whether it was added."""
        return self._session.do(donors.take_template, taking, self._session.who)

    def take_import(self, preview: ImportPreview) -> bool:
        """Take what an import showed; say whether it was taken."""
        return self._session.do(imports.take_assessments, preview, self._session.who)

    def read_sample(self) -> None:
        """Read the invented sample into a new caseload: its programme, then its people."""
        session = self._session
        reader, people = session.tools.programme_reader, session.tools.assessment_reader

        def import_people(read: ProgrammeRead) -> None:
            self.take_programme(read)
            base = session.document
            session.slow(
                self.tr("Reading the sample"),
                lambda _report, _stop: imports.preview_assessments(
                    base, people, sample.sample_assessments(), sample.sample_mapping()
                ),
                lambda preview: session.do(imports.take_assessments, preview, session.who),
            )

        session.slow(
            self.tr("Reading the sample"),
            lambda _report, _stop: programme.read_programme(reader, sample.sample_programme()),
            import_people,
        )
