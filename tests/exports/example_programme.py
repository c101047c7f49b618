"""A programme like the sample’s, with texts in both languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import chain

from planner.domain.kind import Kind
from planner.domain.months import Month
from planner.domain.programme.catalogue import Cost, Counted, Delivery, Measure, Serves
from planner.domain.programme.fund import FundSort
from planner.domain.programme.programme import Office, Programme
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.provider import Provider
from planner.domain.programme.rates import Rate, Rates
from planner.domain.programme.rule import RuleSort
from planner.domain.texts import Texts
from tests import builders
from tests.builders import euros

NOVEMBER = Month(2026, 11)
RATE = Decimal("9510")


def _named(measure: Measure, en: str, fr: str, about_en: str = "", about_fr: str = "") -> Measure:
    described = Texts.of(en=about_en, fr=about_fr)
    return replace(measure, name=Texts.of(en=en, fr=fr), description=described)


def _of(code: str, kind: Kind, shares: str, en: str, fr: str, *about: str, **more) -> Measure:
    return _named(builders.measure(code, kind, shares, **more), en, fr, *about)


def _cash() -> Iterable[Measure]:
    yield _of("C-ARR", Kind.CASH, "basic 0.5", "Arrival cash", "Argent à l’arrivée")
    yield _of(
        "C-CFW",
        Kind.CASH,
        "basic 0.3,income 0.2",
        "Cash for work, 20 days",
        "Argent contre travail, 20 jours",
        "road repair in my district",
        "réparation de la route de mon quartier",
        earliest=1,
        serves=Serves.PERSON,
    )
    yield _of(
        "C-DEBT",
        Kind.CASH,
        "debt of_debt",
        "Debt relief contribution",
        "Aide pour ma dette",
        earliest=1,
        levels=(50, 100, 200),
    )


def _for_the_home() -> Iterable[Measure]:
    yield _of(
        "K-KIT",
        Kind.IN_KIND,
        "basic 0.5",
        "Household kit",
        "Kit de ménage",
        "mats, pots, buckets, blankets",
        "nattes, marmites, seaux, couvertures",
        cost=Cost(euros(90), euros(35)),
    )
    yield _of(
        "K-RENT",
        Kind.IN_KIND,
        "housing 0.6",
        "Rent, three months",
        "Loyer, trois mois",
        "paid to the landlord",
        "payé au propriétaire",
        delivery=Delivery.VENDOR,
        cost=Cost(euros(210), euros(30)),
    )
    yield _of(
        "K-REHAB",
        Kind.IN_KIND,
        "housing 0.9",
        "House repair materials",
        "Matériaux pour réparer la maison",
        "roof sheets, cement, wood",
        "tôles, ciment, bois",
        delivery=Delivery.VENDOR,
        earliest=1,
    )
    yield _of(
        "K-MED",
        Kind.IN_KIND,
        "medical 0.6",
        "Medical care voucher",
        "Bon de soins médicaux",
        "at the regional hospital, three visits and medicines",
        "à l’hôpital régional, trois visites et médicaments",
        delivery=Delivery.VENDOR,
        cost=Cost(euros(250), euros(60)),
    )
    yield _of(
        "K-DOC",
        Kind.IN_KIND,
        "documents 0.9",
        "Identity documents and legal aid",
        "Papiers d’identité et aide juridique",
        delivery=Delivery.VENDOR,
    )


def _for_children() -> Iterable[Measure]:
    yield _of(
        "K-SCH",
        Kind.IN_KIND,
        "education 0.9",
        "School fees and supplies",
        "Frais et fournitures scolaires",
        "paid to the school",
        "payés à l’école",
        delivery=Delivery.VENDOR,
        cost=Cost(euros(0), euros(120), Counted.CHILDREN_6_17, 0),
    )
    yield _of(
        "K-CARE",
        Kind.IN_KIND,
        "childcare 0.8",
        "Childcare, six months",
        "Garde d’enfants, six mois",
        delivery=Delivery.VENDOR,
        earliest=1,
        cost=Cost(euros(0), euros(140), Counted.CHILDREN_UNDER_6, 0),
    )


def _for_work() -> Iterable[Measure]:
    yield _of(
        "K-MIC1",
        Kind.IN_KIND,
        "income 0.5",
        "Micro-business kit, small",
        "Matériel pour mon petit commerce",
        "stall, scale, first stock",
        "étal, balance, premier stock",
        delivery=Delivery.VENDOR,
        serves=Serves.PERSON,
        earliest=2,
    )
    yield _of(
        "K-BTR",
        Kind.IN_KIND,
        "income 0.2,training 0.2",
        "Business training, 5 days",
        "Formation au commerce, 5 jours",
        delivery=Delivery.VENDOR,
        serves=Serves.PERSON,
        earliest=1,
    )
    yield _of(
        "K-VOC",
        Kind.IN_KIND,
        "training 0.9,job 0.3",
        "Vocational training, 6 months",
        "Formation professionnelle, 6 mois",
        delivery=Delivery.VENDOR,
        serves=Serves.PERSON,
        earliest=1,
    )
    yield _of(
        "K-APP",
        Kind.IN_KIND,
        "job 0.6,training 0.4",
        "Apprenticeship placement",
        "Place d’apprentissage",
        delivery=Delivery.EMPLOYER,
        serves=Serves.PERSON,
        earliest=1,
    )


def _talks_and_referrals() -> Iterable[Measure]:
    yield _of(
        "K-PSY",
        Kind.IN_KIND,
        "mhpss 0.7",
        "Individual psychosocial sessions (8)",
        "Séances de soutien psychosocial (8)",
        delivery=Delivery.VENDOR,
        serves=Serves.PERSON,
    )
    yield _of(
        "K-FAM", Kind.IN_KIND, "family 0.8,community 0.1", "Family mediation", "Médiation familiale"
    )
    yield _of(
        "R-HEALTH",
        Kind.REFERRAL,
        "medical 0.25",
        "Public health centre",
        "Centre de santé public",
        "Kankan health centre, weekdays 8–14 h",
        "centre de santé de Kankan, en semaine de 8 h à 14 h",
    )
    yield _of(
        "R-SOC",
        Kind.REFERRAL,
        "basic 0.2,childcare 0.2",
        "Social protection office",
        "Bureau de la protection sociale",
        "Kankan, Mondays; ask for the reception",
        "Kankan, le lundi ; demander l’accueil",
    )


def _measures() -> Iterable[Measure]:
    return chain(_cash(), _for_the_home(), _for_children(), _for_work(), _talks_and_referrals())


def _need_names() -> dict[str, Texts]:
    pairs = {
        "income": ("income", "revenu"),
        "job": ("job", "emploi"),
        "training": ("training", "formation"),
        "debt": ("debt", "dette"),
        "basic": ("food and household", "nourriture et ménage"),
        "housing": ("housing", "logement"),
        "medical": ("health", "santé"),
        "documents": ("papers", "papiers"),
        "education": ("school", "école"),
        "childcare": ("childcare", "garde d’enfants"),
        "security": ("safety", "sécurité"),
        "mhpss": ("state of mind", "moral"),
        "family": ("family life", "vie de famille"),
        "community": ("community life", "vie dans la communauté"),
    }
    return {code: Texts.of(en=en, fr=fr) for code, (en, fr) in pairs.items()}


def _projects() -> tuple[CommunityProject, ...]:
    garden = replace(
        builders.project(
            "P-KAN1",
            "KAN",
            "income 0.5,community 0.5",
            fixed=9_800,
            seat=110,
            least=8,
            most=24,
            residents_seats=20,
            consulted=True,
            do_no_harm_checked=True,
        ),
        name=Texts.of(
            en="Irrigated market garden cooperative", fr="Jardin maraîcher coopératif irrigué"
        ),
        description=Texts.of(
            en="We grow vegetables on two hectares by the river and sell them together.",
            fr="Nous cultivons des légumes sur deux hectares au bord du fleuve et les vendons "
            "ensemble.",
        ),
    )
    road = replace(
        builders.project(
            "P-KAN2", "KAN", "basic 0.3,community 0.4", fixed=6_500, seat=90, wages=60
        ),
        name=Texts.of(en="Road repair, cash for work", fr="Réparation de la route"),
    )
    return garden, road


def example_programme(currency: str = "GNF") -> Programme:
    """Build a programme like the sample's, with texts in both languages."""
    funds = (
        builders.fund("EUR-A", 95_000, received=66_500, account="307410"),
        builders.fund("EURP-B", 30_000, sort=FundSort.ENTITLEMENT),
        builders.fund("VUL-D", 28_000, private_name="OFF-2"),
        builders.fund("COM-E", 62_000, received=49_600),
    )
    rules = (
        builders.pays_for("EUR-A", Kind.CASH, Kind.IN_KIND, source="grant agreement"),
        builders.rule(RuleSort.RESERVE, "EUR-A", most=0.1, until=date(2026, 11, 30)),
        builders.rule(RuleSort.CASE_CEILING, "EUR-A", amount=2200),
        builders.pays_for("COM-E", Kind.COMMUNITY),
    )
    base = builders.programme(
        tuple(_measures()),
        funds,
        rules,
        _projects(),
        (replace(builders.place("KAN"), name=Texts.of(en="Kankan", fr="Kankan")),),
        paying_currency=currency,
        providers=(
            Provider("PR-SHOP", "Équipements du Milo", "K-MIC1"),
            Provider("PR-RENT", "Agence du logement", "K-RENT"),
            Provider("PR-CLIN", "Clinique de l’Espoir", "K-MED"),
        ),
        rates=Rates((Rate("EUR", "GNF", date(2026, 10, 1), RATE),)),
        office=Office(
            "Bureau de pays Guinée",
            contact="622 11 22 33",
            complaint_line="622 00 00 00",
            counsellors=("C01", "C03"),
            approver="A01",
            budget_officer="B01",
        ),
    )
    names = _need_names()
    needs = tuple(replace(n, name=names[n.code]) for n in base.needs)
    return replace(base, needs=needs, name="Guinea 2026")
