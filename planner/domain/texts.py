"""Texts in several languages, as a programme gives them."""

from __future__ import annotations

from dataclasses import dataclass

#: Languages a programme must have its texts in, in the order tried when a text is missing.
PLAN_LANGUAGES = ("en", "fr")
#: Languages a plan can be written in.
PAPER_LANGUAGES = ("en", "fr", "es", "ar")
FALLBACK_LANGUAGE = "fr"


@dataclass(frozen=True, slots=True)
class Texts:
    """One text in one or more languages: pairs of ISO 639-1 code and text."""

    by_language: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, **by_language: str) -> Texts:
        """Build from keywords, dropping empty texts: ``Texts.of(en="Rent", fr="Loyer")``."""
        return cls(tuple((k, v) for k, v in sorted(by_language.items()) if v))

    def get(self, language: str) -> str:
        """Return the text in ``language``, else in a language it has, else an empty string."""
        texts = dict(self.by_language)
        for candidate in (language, FALLBACK_LANGUAGE, *PLAN_LANGUAGES):
            if candidate in texts:
                return texts[candidate]
        return next(iter(texts.values()), "")

    def has(self, language: str) -> bool:
        """Say whether there is a text in exactly this language."""
        return any(code == language for code, _ in self.by_language)
