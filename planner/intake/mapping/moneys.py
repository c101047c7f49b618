"""Which currency a heading names: by its code, its sign, or the word people use for it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from planner.domain.currency import is_currency
from planner.intake.form import folded

#: What people call money, folded, and every currency (ISO 4217) they may mean by it where the
#: planner works; a word of many countries names none by itself.
_CALLED: Mapping[str, str] = {
    "€": "EUR", "euro": "EUR", "euros": "EUR", "اورو": "EUR", "يورو": "EUR",
    "£": "GBP EGP SDG LBP SYP", "$": "USD", "us$": "USD",
    "dollar": "USD LRD", "dollars": "USD LRD", "dolares": "USD", "دولار": "USD",
    "fcfa": "XOF XAF", "cfa": "XOF XAF", "fg": "GNF",
    "franc": "GNF CDF BIF RWF DJF CHF XOF XAF", "francs": "GNF CDF BIF RWF DJF CHF XOF XAF",
    "naira": "NGN", "cedi": "GHS", "cedis": "GHS", "dalasi": "GMD", "leone": "SLE",
    "leones": "SLE", "birr": "ETB", "nakfa": "ERN", "ouguiya": "MRU", "taka": "BDT",
    "afghani": "AFN", "afghanis": "AFN", "afs": "AFN", "lek": "ALL", "lari": "GEL",
    "dram": "AMD", "hryvnia": "UAH", "lempira": "HNL", "lempiras": "HNL", "quetzal": "GTQ",
    "quetzales": "GTQ", "ariary": "MGA",
    "dirham": "MAD AED", "dirhams": "MAD AED", "dh": "MAD AED", "درهم": "MAD AED",
    "dinar": "TND DZD LYD IQD JOD KWD RSD", "dinars": "TND DZD LYD IQD JOD KWD RSD",
    "دينار": "TND DZD LYD IQD JOD KWD", "جنيه": "EGP SDG", "ريال": "YER SAR QAR OMR",
    "shilling": "SOS KES UGX TZS", "shillings": "SOS KES UGX TZS", "ksh": "KES",
    "rupee": "PKR INR NPR LKR", "rupees": "PKR INR NPR LKR", "rs": "PKR INR NPR LKR",
    "peso": "COP MXN DOP PHP", "pesos": "COP MXN DOP PHP",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+\$?|[€£$]")


def currency_named(heading: str, paying: str = "") -> str | None:
    """Return the currency a heading names, such as ``Debt (EUR)``; empty where it names none.

    A word for several currencies means ``paying`` where that is one of them; None: which of the
    several cannot be told.
    """
    told = next((c for c in re.findall(r"\b[A-Z]{3}\b", heading) if is_currency(c)), "")
    if told:
        return told
    for word in _WORD.findall(folded(heading)):
        may_be = _CALLED.get(word, "").split()
        if paying in may_be:
            return paying
        if len(may_be) == 1:
            return may_be[0]
        if may_be:
            return None
    return ""
