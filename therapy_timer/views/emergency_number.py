# SPDX-License-Identifier: MIT
"""The number to call in an emergency, by the region of the computer.

The table is public knowledge: ITU-T E.161.1 recommends 112 or 911, the European Union and many others use 112, and the
rest is what each country tells its people. Where it has a number for ambulances alone, that one comes first. It was
compared with the short numbers in Google's libphonenumber in November 2026. A number may change, and a computer may be
set to a region where its person is not, so no number is shown without asking to check it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, QTimeZone

from therapy_timer.views.translation import translate

_REGIONS: Final = {
    "112": (
        "AD AL AO AX AZ BE BG BT CY CZ DE DK EE ES FI FO FR GE GL GR HR HU IS IT KW LI LT LU LV MC MD ME MT NL PL"
        " PT RO RW SE SI SK TR TZ VU XK"
    ),
    "911": (
        "AG AI AS BM BS BZ CA CR DM DO EC FJ FM GD GU JO KN KY LC MH MP MX PA PH PR PW PY SV TC TO TV US UY VC VE VI WS"
    ),
    "999": "BD BH GG HK IM JE MO MY QA SB SC SD UG",
    "112 999": "IE",
    "999 112": "GB KE",
    "144 112": "AT CH",
    "112 199": "NG",
    "113 112": "NO SJ",
    "103 112": "KZ RU UA",
    "15 112": "GF GP MQ RE YT",
    "194 112": "MK RS",
    "112 108": "IN",
    "112 119": "ID",
    "112 193": "GH",
    "112 190": "GI",
    "000": "AU CC CX",
    "111": "NZ PG",
    "118": "SM VA",
    "119": "JP KH KR TW",
    "103": "AM BY KG MN TJ UZ",
    "101": "IL PS",
    "102": "MV NP",
    "115": "IR SR VN",
    "15": "MA NC PF",
    "10177 112": "ZA",
    "1122": "PK",
    "1669": "TH",
    "1990 110": "LK",
    "104": "CU",
    "106 116": "PE",
    "107 911": "AR",
    "110": "JM SY",
    "114": "MU",
    "117": "MZ",
    "120": "CN",
    "122": "IQ",
    "123": "CO EG GT",
    "124": "BA",
    "128": "NI",
    "131": "CL",
    "14": "DZ",
    "140": "LB",
    "190": "TN",
    "191": "YE",
    "192": "BR",
    "195": "LA",
    "511": "BB",
    "913": "GY",
    "991": "BN ZM",
    "994": "ZW",
    "995": "SG",
    "997": "BW SA",
    "998": "AE",
    "9999": "OM",
}
"""Numbers, the best first, and the regions (ISO 3166-1) where they are called."""

NUMBERS: Final = {region: tuple(numbers.split()) for numbers, regions in _REGIONS.items() for region in regions.split()}
"""The numbers of each region that is known, the best first."""

USUAL: Final = "112"
"""What works in most countries, and is said where the region is not known."""


@dataclass(frozen=True, slots=True)
class Emergency:
    """Whom to call in a region; `place` is its name, in English."""

    numbers: tuple[str, ...]
    place: str


def emergencies_here() -> tuple[Emergency, ...]:
    """Whom to call where this computer is set to be.

    That is the region of its language. Many a computer speaks the English of a country where it is not, so a time zone
    of a region with other numbers adds these. It is empty where neither is known.
    """
    return emergencies_in(QLocale.system().territory(), QTimeZone.systemTimeZone().territory())


def emergencies_in(*territories: QLocale.Country) -> tuple[Emergency, ...]:
    """Whom to call in these territories, each number once; unknown ones are left out."""
    found: dict[tuple[str, ...], Emergency] = {}
    for territory in territories:
        numbers = NUMBERS.get(QLocale.territoryToCode(territory))
        if numbers is not None and numbers not in found:
            found[numbers] = Emergency(numbers, QLocale.territoryToString(territory))
    return tuple(found.values())


def emergency_line(found: tuple[Emergency, ...]) -> str:
    """The line that tells the number, and to check it."""
    if not found:
        text = translate(
            "Emergency", "Emergency number: {number} in most countries. Check that this is right where you are."
        )
        return text.format(number=USUAL)
    if len(found) == 1:
        text = translate("Emergency", "Emergency number in {place}: {number}. Check that this is right where you are.")
        return text.format(place=found[0].place, number=_listed(found[0].numbers))
    text = translate(
        "Emergency",
        "Emergency number: {number} in {place}, {other_number} in {other_place}. Check which is right where you are.",
    )
    return text.format(
        number=_listed(found[0].numbers),
        place=found[0].place,
        other_number=_listed(found[1].numbers),
        other_place=found[1].place,
    )


def _listed(numbers: tuple[str, ...]) -> str:
    if len(numbers) == 1:
        return numbers[0]
    return translate("Emergency", "{number} or {other}").format(number=numbers[0], other=numbers[1])
