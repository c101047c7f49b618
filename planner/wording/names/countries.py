"""Names of countries and languages that cases and providers are recorded with.

Countries of departure and of return in return programmes; any other goes by its two letters.
"""

from __future__ import annotations

from planner.wording.isolation import isolated
from planner.wording.sentences import Table, in_language, spoken

_COUNTRIES: Table = {
    "AF": spoken("Afghanistan", "Afghanistan", "Afganistán", "أفغانستان"),
    "AL": spoken("Albania", "Albanie", "Albania", "ألبانيا"),
    "AM": spoken("Armenia", "Arménie", "Armenia", "أرمينيا"),
    "AT": spoken("Austria", "Autriche", "Austria", "النمسا"),
    "AZ": spoken("Azerbaijan", "Azerbaïdjan", "Azerbaiyán", "أذربيجان"),
    "BA": spoken("Bosnia and Herzegovina", "Bosnie-Herzégovine", "Bosnia y Herzegovina",
                 "البوسنة والهرسك"),
    "BD": spoken("Bangladesh", "Bangladesh", "Bangladesh", "بنغلاديش"),
    "BE": spoken("Belgium", "Belgique", "Bélgica", "بلجيكا"),
    "BF": spoken("Burkina Faso", "Burkina Faso", "Burkina Faso", "بوركينا فاسو"),
    "BG": spoken("Bulgaria", "Bulgarie", "Bulgaria", "بلغاريا"),
    "BI": spoken("Burundi", "Burundi", "Burundi", "بوروندي"),
    "BJ": spoken("Benin", "Bénin", "Benin", "بنن"),
    "BR": spoken("Brazil", "Brésil", "Brasil", "البرازيل"),
    "CD": spoken("the Democratic Republic of the Congo", "République démocratique du Congo",
                 "República Democrática del Congo", "جمهورية الكونغو الديمقراطية"),
    "CG": spoken("Congo", "Congo", "Congo", "الكونغو"),
    "CH": spoken("Switzerland", "Suisse", "Suiza", "سويسرا"),
    "CI": spoken("Côte d’Ivoire", "Côte d’Ivoire", "Côte d’Ivoire", "كوت ديفوار"),
    "CM": spoken("Cameroon", "Cameroun", "Camerún", "الكاميرون"),
    "CO": spoken("Colombia", "Colombie", "Colombia", "كولومبيا"),
    "CY": spoken("Cyprus", "Chypre", "Chipre", "قبرص"),
    "CZ": spoken("Czechia", "Tchéquie", "Chequia", "تشيكيا"),
    "DE": spoken("Germany", "Allemagne", "Alemania", "ألمانيا"),
    "DJ": spoken("Djibouti", "Djibouti", "Djibouti", "جيبوتي"),
    "DK": spoken("Denmark", "Danemark", "Dinamarca", "الدانمرك"),
    "DZ": spoken("Algeria", "Algérie", "Argelia", "الجزائر"),
    "EE": spoken("Estonia", "Estonie", "Estonia", "إستونيا"),
    "EG": spoken("Egypt", "Égypte", "Egipto", "مصر"),
    "ER": spoken("Eritrea", "Érythrée", "Eritrea", "إريتريا"),
    "ES": spoken("Spain", "Espagne", "España", "إسبانيا"),
    "ET": spoken("Ethiopia", "Éthiopie", "Etiopía", "إثيوبيا"),
    "FI": spoken("Finland", "Finlande", "Finlandia", "فنلندا"),
    "FR": spoken("France", "France", "Francia", "فرنسا"),
    "GB": spoken("the United Kingdom", "Royaume-Uni", "Reino Unido", "المملكة المتحدة"),
    "GE": spoken("Georgia", "Géorgie", "Georgia", "جورجيا"),
    "GH": spoken("Ghana", "Ghana", "Ghana", "غانا"),
    "GM": spoken("the Gambia", "Gambie", "Gambia", "غامبيا"),
    "GN": spoken("Guinea", "Guinée", "Guinea", "غينيا"),
    "GR": spoken("Greece", "Grèce", "Grecia", "اليونان"),
    "GT": spoken("Guatemala", "Guatemala", "Guatemala", "غواتيمالا"),
    "GW": spoken("Guinea-Bissau", "Guinée-Bissau", "Guinea-Bissau", "غينيا - بيساو"),
    "HN": spoken("Honduras", "Honduras", "Honduras", "هندوراس"),
    "HR": spoken("Croatia", "Croatie", "Croacia", "كرواتيا"),
    "HU": spoken("Hungary", "Hongrie", "Hungría", "هنغاريا"),
    "IE": spoken("Ireland", "Irlande", "Irlanda", "آيرلندا"),
    "IN": spoken("India", "Inde", "India", "الهند"),
    "IQ": spoken("Iraq", "Iraq", "Iraq", "العراق"),
    "IR": spoken("Iran", "Iran", "Irán", "إيران"),
    "IS": spoken("Iceland", "Islande", "Islandia", "آيسلندا"),
    "IT": spoken("Italy", "Italie", "Italia", "إيطاليا"),
    "JO": spoken("Jordan", "Jordanie", "Jordania", "الأردن"),
    "KE": spoken("Kenya", "Kenya", "Kenya", "كينيا"),
    "LB": spoken("Lebanon", "Liban", "Líbano", "لبنان"),
    "LK": spoken("Sri Lanka", "Sri Lanka", "Sri Lanka", "سري لانكا"),
    "LT": spoken("Lithuania", "Lituanie", "Lituania", "ليتوانيا"),
    "LU": spoken("Luxembourg", "Luxembourg", "Luxemburgo", "لكسمبرغ"),
    "LV": spoken("Latvia", "Lettonie", "Letonia", "لاتفيا"),
    "LY": spoken("Libya", "Libye", "Libia", "ليبيا"),
    "MA": spoken("Morocco", "Maroc", "Marruecos", "المغرب"),
    "MD": spoken("the Republic of Moldova", "République de Moldova", "República de Moldova",
                 "جمهورية مولدوفا"),
    "ME": spoken("Montenegro", "Monténégro", "Montenegro", "الجبل الأسود"),
    "MK": spoken("North Macedonia", "Macédoine du Nord", "Macedonia del Norte",
                 "مقدونيا الشمالية"),
    "ML": spoken("Mali", "Mali", "Malí", "مالي"),
    "MR": spoken("Mauritania", "Mauritanie", "Mauritania", "موريتانيا"),
    "MT": spoken("Malta", "Malte", "Malta", "مالطة"),
    "MX": spoken("Mexico", "Mexique", "México", "المكسيك"),
    "NE": spoken("Niger", "Niger", "Níger", "النيجر"),
    "NG": spoken("Nigeria", "Nigéria", "Nigeria", "نيجيريا"),
    "NL": spoken("the Netherlands", "Pays-Bas", "Países Bajos", "هولندا"),
    "NO": spoken("Norway", "Norvège", "Noruega", "النرويج"),
    "PK": spoken("Pakistan", "Pakistan", "Pakistán", "باكستان"),
    "PL": spoken("Poland", "Pologne", "Polonia", "بولندا"),
    "PT": spoken("Portugal", "Portugal", "Portugal", "البرتغال"),
    "RO": spoken("Romania", "Roumanie", "Rumania", "رومانيا"),
    "RS": spoken("Serbia", "Serbie", "Serbia", "صربيا"),
    "RU": spoken("the Russian Federation", "Fédération de Russie", "Federación de Rusia",
                 "الاتحاد الروسي"),
    "SD": spoken("the Sudan", "Soudan", "Sudán", "السودان"),
    "SE": spoken("Sweden", "Suède", "Suecia", "السويد"),
    "SI": spoken("Slovenia", "Slovénie", "Eslovenia", "سلوفينيا"),
    "SK": spoken("Slovakia", "Slovaquie", "Eslovaquia", "سلوفاكيا"),
    "SL": spoken("Sierra Leone", "Sierra Leone", "Sierra Leona", "سيراليون"),
    "SN": spoken("Senegal", "Sénégal", "Senegal", "السنغال"),
    "SO": spoken("Somalia", "Somalie", "Somalia", "الصومال"),
    "SV": spoken("El Salvador", "El Salvador", "El Salvador", "السلفادور"),
    "SY": spoken("the Syrian Arab Republic", "République arabe syrienne",
                 "República Árabe Siria", "الجمهورية العربية السورية"),
    "TD": spoken("Chad", "Tchad", "Chad", "تشاد"),
    "TG": spoken("Togo", "Togo", "Togo", "توغو"),
    "TN": spoken("Tunisia", "Tunisie", "Túnez", "تونس"),
    "TR": spoken("Türkiye", "Türkiye", "Türkiye", "تركيا"),
    "UA": spoken("Ukraine", "Ukraine", "Ucrania", "أوكرانيا"),
    "US": spoken("the United States", "États-Unis", "Estados Unidos", "الولايات المتحدة"),
    "XK": spoken("Kosovo", "Kosovo", "Kosovo", "كوسوفو"),
    "YE": spoken("Yemen", "Yémen", "Yemen", "اليمن"),
}  # fmt: skip
#: How French names a country in a sentence; all others are feminine.
_FR_MASCULINE = frozenset(
    {
        "BD",
        "BF",
        "BI",
        "BJ",
        "BR",
        "CG",
        "CM",
        "DK",
        "GB",
        "GH",
        "GT",
        "HN",
        "KE",
        "LB",
        "LU",
        "MA",
        "ME",
        "ML",
        "MX",
        "NE",
        "NG",
        "PK",
        "PT",
        "SD",
        "SN",
        "TD",
        "TG",
        "XK",
        "YE",
    }
)
_FR_PLURAL = frozenset({"NL", "PH", "US"})
#: Names that bear no article.
_FR_BARE = frozenset({"CU", "CY", "DJ", "HT", "IL", "MG", "MT", "SG", "SV"})
_FR_VOWELS = tuple("AEÉIÎOU")
_LANGUAGES: Table = {
    "ar": spoken("Arabic", "arabe", "árabe", "العربية"),
    "en": spoken("English", "anglais", "inglés", "الإنكليزية"),
    "es": spoken("Spanish", "espagnol", "español", "الإسبانية"),
    "ff": spoken("Fula", "peul", "fula", "الفولانية"),
    "fr": spoken("French", "français", "francés", "الفرنسية"),
    "mnk": spoken("Mandinka", "malinké", "mandinga", "الماندينغو"),
    "pt": spoken("Portuguese", "portugais", "portugués", "البرتغالية"),
    "sus": spoken("Susu", "soussou", "susu", "السوسو"),
    "wo": spoken("Wolof", "wolof", "wólof", "الولوفية"),
}

#: What forms offer to choose from: the countries and languages there are names for.
COUNTRIES_NAMED = tuple(_COUNTRIES)
LANGUAGES_NAMED = tuple(_LANGUAGES)


def country_name(code: str, language: str) -> str:
    """Return the name of a country of ISO 3166-1, its code where the planner has no name."""
    if code not in _COUNTRIES:
        return isolated(code, language)
    return in_language(_COUNTRIES[code], language)


def country_from(code: str, language: str) -> str:
    """Return a country of departure as it stands after the verb: "d’Autriche", "du Maroc"."""
    name = country_name(code, language)
    if language != "fr":
        return name
    if code not in _COUNTRIES:
        return f"du pays suivant : {name}"
    if code in _FR_PLURAL:
        return f"des {name}"
    if name.startswith(_FR_VOWELS):
        return f"d’{name}"
    return f"du {name}" if code in _FR_MASCULINE else f"de {name}"


def country_named(code: str, language: str) -> str:
    """Return a country with the article a sentence needs: "l’Iraq", "la Guinée", "Chypre"."""
    name = country_name(code, language)
    if language != "fr" or code not in _COUNTRIES or code in _FR_BARE:
        return name
    if code in _FR_PLURAL:
        return f"les {name}"
    if name.startswith(_FR_VOWELS):
        return f"l’{name}"
    return f"le {name}" if code in _FR_MASCULINE else f"la {name}"


def language_name(code: str, language: str) -> str:
    """Return the name of a language, its code where the planner has none."""
    if code not in _LANGUAGES:
        return isolated(code, language)
    return in_language(_LANGUAGES[code], language)
