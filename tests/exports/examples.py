"""Cases with plans that cover what a plan can hold. Everybody in them is invented."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from planner.domain.allocation import (
    Allocation,
    Award,
    CaseResult,
    FundingLine,
    NeedResult,
    Opening,
    Origin,
    Outcome,
    Reason,
    ServiceGap,
    Shortfall,
)
from planner.domain.case import Case, Identity, Member, Presence, Relation, Sex
from planner.domain.caseload import Caseload
from planner.domain.catalogue import Cost, Counted, Delivery, Measure, Serves
from planner.domain.decision import DecisionSort
from planner.domain.findings import Finding, Weight
from planner.domain.fund import FundSort
from planner.domain.ids import AwardId, CaseId, InstalmentId, PersonId, ScenarioId
from planner.domain.kind import Kind
from planner.domain.money import Money, apportion
from planner.domain.months import Month, PartialDate
from planner.domain.need import FULL, Dimension
from planner.domain.programme import Office, Programme
from planner.domain.provider import Provider
from planner.domain.rates import Rate, Rates
from planner.domain.rule import RuleSort
from planner.domain.texts import Texts
from tests import builders
from tests.builders import euros

ON = date(2026, 11, 2)
NOVEMBER = Month(2026, 11)
RATE = Decimal("9510")


def _named(measure: Measure, en: str, fr: str, about_en: str = "", about_fr: str = "") -> Measure:
    described = Texts.of(en=about_en, fr=about_fr)
    return replace(measure, name=Texts.of(en=en, fr=fr), description=described)


def _measures() -> Iterable[Measure]:
    def of(code: str, kind: Kind, shares: str, en: str, fr: str, *about: str, **more) -> Measure:
        return _named(builders.measure(code, kind, shares, **more), en, fr, *about)

    vendor, cash, goods = Delivery.VENDOR, Kind.CASH, Kind.IN_KIND
    yield of("C-ARR", cash, "basic 0.5", "Arrival cash", "Argent à l’arrivée")
    yield of(
        "C-CFW",
        cash,
        "basic 0.3,income 0.2",
        "Cash for work, 20 days",
        "Argent contre travail, 20 jours",
        "road repair in my district",
        "réparation de la route de mon quartier",
        earliest=1,
        serves=Serves.PERSON,
    )
    yield of(
        "C-DEBT",
        cash,
        "debt of_debt",
        "Debt relief contribution",
        "Aide pour ma dette",
        earliest=1,
        levels=(50, 100, 200),
    )
    yield of(
        "K-KIT",
        goods,
        "basic 0.5",
        "Household kit",
        "Kit de ménage",
        "mats, pots, buckets, blankets",
        "nattes, marmites, seaux, couvertures",
        cost=Cost(euros(90), euros(35)),
    )
    yield of(
        "K-RENT",
        goods,
        "housing 0.6",
        "Rent, three months",
        "Loyer, trois mois",
        "paid to the landlord",
        "payé au propriétaire",
        delivery=vendor,
        cost=Cost(euros(210), euros(30)),
    )
    yield of(
        "K-REHAB",
        goods,
        "housing 0.9",
        "House repair materials",
        "Matériaux pour réparer la maison",
        "roof sheets, cement, wood",
        "tôles, ciment, bois",
        delivery=vendor,
        earliest=1,
    )
    yield of(
        "K-MED",
        goods,
        "medical 0.6",
        "Medical care voucher",
        "Bon de soins médicaux",
        "at the regional hospital, three visits and medicines",
        "à l’hôpital régional, trois visites et médicaments",
        delivery=vendor,
        cost=Cost(euros(250), euros(60)),
    )
    yield of(
        "K-DOC",
        goods,
        "documents 0.9",
        "Identity documents and legal aid",
        "Papiers d’identité et aide juridique",
        delivery=vendor,
    )
    yield of(
        "K-SCH",
        goods,
        "education 0.9",
        "School fees and supplies",
        "Frais et fournitures scolaires",
        "paid to the school",
        "payés à l’école",
        delivery=vendor,
        cost=Cost(euros(0), euros(120), Counted.CHILDREN_6_17, 0),
    )
    yield of(
        "K-CARE",
        goods,
        "childcare 0.8",
        "Childcare, six months",
        "Garde d’enfants, six mois",
        delivery=vendor,
        earliest=1,
        cost=Cost(euros(0), euros(140), Counted.CHILDREN_UNDER_6, 0),
    )
    yield of(
        "K-MIC1",
        goods,
        "income 0.5",
        "Micro-business kit, small",
        "Matériel pour mon petit commerce",
        "stall, scale, first stock",
        "étal, balance, premier stock",
        delivery=vendor,
        serves=Serves.PERSON,
        earliest=2,
    )
    yield of(
        "K-BTR",
        goods,
        "income 0.2,training 0.2",
        "Business training, 5 days",
        "Formation au commerce, 5 jours",
        delivery=vendor,
        serves=Serves.PERSON,
        earliest=1,
    )
    yield of(
        "K-VOC",
        goods,
        "training 0.9,job 0.3",
        "Vocational training, 6 months",
        "Formation professionnelle, 6 mois",
        delivery=vendor,
        serves=Serves.PERSON,
        earliest=1,
    )
    yield of(
        "K-APP",
        goods,
        "job 0.6,training 0.4",
        "Apprenticeship placement",
        "Place d’apprentissage",
        delivery=Delivery.EMPLOYER,
        serves=Serves.PERSON,
        earliest=1,
    )
    yield of(
        "K-PSY",
        goods,
        "mhpss 0.7",
        "Individual psychosocial sessions (8)",
        "Séances de soutien psychosocial (8)",
        delivery=vendor,
        serves=Serves.PERSON,
    )
    yield of("K-FAM", goods, "family 0.8,community 0.1", "Family mediation", "Médiation familiale")
    yield of(
        "R-HEALTH",
        Kind.REFERRAL,
        "medical 0.25",
        "Public health centre",
        "Centre de santé public",
        "Kankan health centre, weekdays 8–14 h",
        "centre de santé de Kankan, en semaine de 8 h à 14 h",
    )
    yield of(
        "R-SOC",
        Kind.REFERRAL,
        "basic 0.2,childcare 0.2",
        "Social protection office",
        "Bureau de la protection sociale",
        "Kankan, Mondays; ask for the reception",
        "Kankan, le lundi ; demander l’accueil",
    )


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


def example_programme(currency: str = "GNF") -> Programme:
    """Build a programme like the sample's, with texts in both languages."""
    funds = (
        builders.fund("EUR-A", 95_000, received=66_500, account="307410"),
        builders.fund("EURP-B", 30_000, sort=FundSort.ENTITLEMENT),
        builders.fund("VUL-D", 28_000, private_name="OFF-2"),
        builders.fund("COM-E", 62_000, received=49_600),
    )
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
        (garden, road),
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


def award(
    case: Case,
    target: str,
    amount: str | int,
    fund: str = "EUR-A",
    month: Month = NOVEMBER,
    *,
    kind: Kind = Kind.IN_KIND,
    person: PersonId | None = None,
    parts: tuple[int, ...] = (FULL,),
    gap: int = 2,
    proof: str = "",
    **more,
) -> Award:
    """Build an award with its funding lines, both currencies apportioned."""
    money = euros(amount)
    who = person or case.principal
    award_id = AwardId(f"award-{case.number}-{target}-{who}-{month}")
    local = int(money.decimal() * RATE)
    pieces = zip(apportion(money.minor, parts), apportion(local, parts), strict=True)
    lines = tuple(
        FundingLine(
            InstalmentId(f"{award_id}-{i}"),
            award_id,
            i,
            fund,
            month.plus((i - 1) * gap),
            Money(piece, "EUR"),
            Money(other, "GNF"),
            str(RATE),
            proof=proof if i > 1 else "",
        )
        for i, (piece, other) in enumerate(pieces, start=1)
    )
    cash = money if kind is Kind.CASH else more.pop("cash", euros(0))
    if not fund or kind is Kind.REFERRAL:
        lines = ()
    return Award(award_id, case.id, who, target, kind, money, cash, month, lines=lines, **more)


def result(case: Case, needs: str, unknown: tuple[str, ...] = (), **more) -> CaseResult:
    """Build a result from ``"income 3 0.5/0.9, basic 2 0/0.5"`` (need severity cover/best)."""
    of_need = {code: d for d, codes in builders.NEEDS.items() for code in codes}
    rows = []
    for part in filter(None, (p.strip() for p in needs.split(","))):
        need, severity, shares, *referred = part.split()
        cover, best = (round(float(s) * FULL) for s in shares.split("/"))
        extra = round(float(referred[0]) * FULL) if referred else 0
        weight = (0, 1, 3, 6, 10)[int(severity)]
        rows.append(NeedResult(need, of_need[need], int(severity), weight, best, cover, extra))
    return CaseResult(case.id, tuple(rows), unknown, **more)


def _members(*who: tuple[Relation, int | None, Sex]) -> tuple[Member, ...]:
    return tuple(
        Member(PersonId(f"member-{i}-{relation.value}"), relation, age, sex, Presence.RETURNED)
        for i, (relation, age, sex) in enumerate(who)
    )


def _with(of: builders.Returnee, name: str, *members: tuple) -> builders.Returnee:
    case, own = of
    identity = Identity(name, case.identity.birth)
    planning = replace(case.planning, members=_members(*members))
    return replace(case, identity=identity, planning=planning), own


def _returnees() -> list[builders.Returnee]:
    scores = ((Dimension.ECONOMIC, 3_800), (Dimension.SOCIAL, 4_500))
    child, spouse = Relation.CHILD, Relation.SPOUSE
    f, m = Sex.FEMALE, Sex.MALE
    family = _with(
        builders.returnee(
            "GN-26-00001",
            "income 3,basic 4",
            language="en",
            counsellor="C03",
            words="I want to sell at the market again with my sister, and the children in school "
            "by October. My mother is ill and the roof leaks.",
            scores=scores,
        ),
        "Fatoumata Binta Diallo",
        (spouse, 44, m),
        *((child, age, f if age % 2 else m) for age in (0, 2, 5, 7, 9, 11, 14)),
        (Relation.PARENT, 71, f),
    )
    seat = _with(
        builders.returnee(
            "GN-26-00002",
            "income 3,community 3",
            language="en",
            wishes=(Kind.COMMUNITY,),
            refusals=(Kind.CASH,),
            words="I was a gardener in Agadez.",
        ),
        "Mamadou Bah",
    )
    french = _with(
        builders.returnee(
            "GN-26-00003",
            "income 3,housing 3",
            language="fr",
            counsellor="C03",
            scores=scores,
            vulnerabilities=("trafficking", "gbv"),
            words="Je veux reprendre mon commerce au marché avec ma sœur, et que les enfants "
            "aillent à l’école en octobre.",
        ),
        "Aïssatou N’Diaye",
        *((child, age, f) for age in (2, 7, 11)),
    )
    arabic = _with(
        builders.returnee(
            "GN-26-00004",
            "medical 3,mhpss 2",
            language="ar",
            birth=date(2010, 3, 1),
            words="أريد أن أعود إلى المدرسة (الصف 7) وأن أساعد أمي. I also speak a little French.",
        ),
        "فاطمة الزهراء بنت محمد",
        (Relation.PARENT, 45, f),
    )
    empty = _with(builders.returnee("GN-26-00005", "debt 3,job 2", language="en"), "Sékou Touré")
    hostile = _with(
        builders.returnee(
            "GN-26-00006",
            "basic 3",
            language="fr",
            words='=HYPERLINK("http://x") <img src="/etc/passwd"/> \x07\u202etxet\u202c '
            "✓ → ≥ 中 \ufffe " + "long " * 8_000,
        ),
        '<b>Robert</b> & <a href="file:///etc">Söhne</a>',
    )
    return [family, seat, french, arabic, empty, hostile]


def _family_awards(case: Case) -> list[Award]:
    members = case.planning.members
    adult, older = members[0].id, members[7].id
    december, january = NOVEMBER.plus(1), NOVEMBER.plus(2)
    return [
        award(case, "C-ARR", 330, kind=Kind.CASH, count=10),
        award(case, "K-KIT", 405, count=10),
        award(case, "K-RENT", 480, count=10, provider="PR-RENT"),
        award(case, "K-REHAB", "850.55", month=december, parts=(6_000, 4_000)),
        award(case, "K-MED", 790, "VUL-D", count=10, provider="PR-CLIN"),
        award(case, "K-DOC", 250, count=10),
        award(case, "K-SCH", 480, count=4),
        award(case, "K-CARE", 420, month=december, count=3),
        award(case, "K-BTR", 95, month=december),
        award(case, "K-BTR", 95, month=december, person=adult),
        award(case, "K-MIC1", 700, month=january, parts=(6_000, 4_000)),
        award(case, "K-VOC", 620, month=january, person=adult),
        award(case, "K-APP", 380, month=january, person=older),
        award(case, "C-CFW", 160, month=december, kind=Kind.CASH, person=adult),
        award(case, "C-DEBT", 200, month=december, kind=Kind.CASH),
        award(case, "K-PSY", 180, person=older),
        award(case, "K-FAM", 110, month=december),
        award(
            case,
            "P-KAN1",
            110,
            "COM-E",
            month=december,
            kind=Kind.COMMUNITY,
            person=adult,
            is_seat=True,
        ),
        award(case, "R-SOC", 0, kind=Kind.REFERRAL),
        award(case, "R-HEALTH", 0, kind=Kind.REFERRAL, month=december),
    ]


def example_caseload(currency: str = "GNF") -> tuple[Caseload, Allocation]:
    """Build six cases: a large family, a seat, French, an Arabic name, nothing, hostile texts."""
    returnees = _returnees()
    family, seat, french, arabic, empty, hostile = (case for case, _ in returnees)
    awards = [
        *_family_awards(family),
        award(seat, "P-KAN1", 110, "COM-E", NOVEMBER.plus(1), kind=Kind.COMMUNITY, is_seat=True),
        award(
            seat,
            "P-KAN2",
            90,
            "COM-E",
            NOVEMBER.plus(2),
            kind=Kind.COMMUNITY,
            is_seat=True,
            cash=euros(60),
        ),
        award(seat, "K-BTR", 95),
        award(
            french,
            "K-MIC1",
            700,
            month=NOVEMBER.plus(1),
            parts=(6_000, 4_000),
            proof="receipts",
            provider="PR-SHOP",
        ),
        award(french, "K-BTR", 95),
        award(french, "P-KAN1", 110, "COM-E", NOVEMBER.plus(1), kind=Kind.COMMUNITY, is_seat=True),
        award(french, "K-SCH", 240, count=2),
        award(french, "K-RENT", 300, count=4),
        award(french, "R-SOC", 0, kind=Kind.REFERRAL),
        award(arabic, "K-MED", "310.05", "VUL-D", count=2),
        award(arabic, "K-PSY", 180, "VUL-D"),
        award(hostile, "K-KIT", 90),
        award(
            hostile,
            "P-KAN1",
            0,
            "",
            NOVEMBER.plus(1),
            kind=Kind.COMMUNITY,
            is_seat=True,
            origin=Origin.OFFERED,
        ),
    ]
    results = (
        result(
            family,
            "income 3 0.9/0.9,training 2 0.2/0.9,debt 3 0.4/1,basic 4 1/1 0.2,housing 3 0.9/0.9,"
            "medical 3 0.6/0.6 0.25,education 2 0.9/0.9,childcare 2 0.8/0.8,mhpss 2 0.7/0.7,"
            "family 3 0.8/1,community 1 0/0.5",
            ("security",),
        ),
        result(seat, "income 3 0.5/0.9,community 3 0.9/1,job 2 0/0.6", ("medical", "mhpss")),
        result(
            french,
            "income 3 0.9/0.9,training 2 0.2/0.9,basic 2 0/0.5 0.2,housing 3 0.6/0.9,"
            "education 3 0.9/0.9,community 2 0.5/0.6",
            ("documents",),
        ),
        result(arabic, "medical 3 0.6/0.6,mhpss 2 0.7/0.7,education 3 0/0.9"),
        result(
            empty,
            "debt 3 0/1,job 2 0/0.6",
            ("family",),
            not_met=(
                ("debt", Reason.of("no_money")),
                (
                    "debt",
                    Reason.of("ceiling", target="C-DEBT", rule="EUR-A-case_ceiling", limit=220000),
                ),
            ),
        ),
        result(hostile, "basic 3 0.5/1"),
    )
    loaded = builders.caseload(
        example_programme(currency),
        *returnees,
        decisions=(
            builders.decision("GN-26-00002", DecisionSort.REQUIRE, "P-KAN1"),
            builders.decision("GN-26-00002", DecisionSort.FORBID, "K-MIC1"),
        ),
    )
    loaded = replace(
        loaded,
        findings=(
            Finding.of(
                "return_date_missing",
                Weight.CHECK,
                file="=export.xlsx",
                sheet="data",
                row=3,
                column="return_date",
                case_number="GN-26-00003",
            ),
            Finding.of("man_pregnant", Weight.CHECK, row=4, case_number="GN-26-00002"),
        ),
    )
    allocation = Allocation(
        "digest",
        ScenarioId("scenario"),
        Outcome.WITHIN_GAP,
        tuple(awards),
        (
            Opening("P-KAN1", "COM-E", euros(9_800), euros(2_200), NOVEMBER.plus(1), 3),
            Opening("P-KAN2", "COM-E", euros(6_500), euros(720), NOVEMBER.plus(2), 1),
        ),
        results,
        lifted=100.0,
        bound=100.03,
        shortfalls=(Shortfall(empty.id, "OFFICE-floor", "basic", 5_000, 2_500, euros(90)),),
        gaps=(ServiceGap(empty.id, "security", 3, 0),),
    )
    return loaded, allocation


def case_id(number: int) -> CaseId:
    """Return the identifier of the example of this number."""
    return CaseId(f"case-GN-26-{number:05d}")


def birth_year(year: int) -> PartialDate:
    """Return a date of birth of which only the year is known."""
    return PartialDate.of_year(year)
