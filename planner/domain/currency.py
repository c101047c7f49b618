"""Currencies of ISO 4217 and their decimals: 0, 2 or 3."""

from __future__ import annotations

from planner.domain.errors import PlannerError

_NONE = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE = "BHD IQD JOD KWD LYD OMR TND"
_TWO = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD
CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD
MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP
PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS
TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW ZWG
"""
_EXPONENTS = {
    code: exponent
    for codes, exponent in ((_NONE, 0), (_THREE, 3), (_TWO, 2))
    for code in codes.split()
}


def is_currency(code: str) -> bool:
    """Say whether ``code`` is a currency of ISO 4217."""
    return code in _EXPONENTS


def currency_exponent(currency: str) -> int:
    """Return how many decimals ``currency`` (ISO 4217) has: 0, 2 or 3.

    Raises PlannerError ``currency_unknown``.
    """
    if currency not in _EXPONENTS:
        raise PlannerError("currency_unknown", currency=currency)
    return _EXPONENTS[currency]
