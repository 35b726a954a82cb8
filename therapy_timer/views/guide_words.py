# SPDX-License-Identifier: MIT
"""The guide: what public guidance says, statement by statement, each with who says so. No Qt.

The figures of the timer's own rule are never written here: they are put in from where the rule is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from therapy_timer.core import checks
from therapy_timer.core.regimen import SHORTEST_REST, regimen_of
from therapy_timer.core.region import Region
from therapy_timer.views import wording
from therapy_timer.views.sign_words import PACK_OFF, TODAY, Signs
from therapy_timer.views.translation import QT_TRANSLATE_NOOP, translate
from therapy_timer.views.wording import MINUTE


class Source(Enum):
    """Who says so; the value is the name to show."""

    OWN = QT_TRANSLATE_NOOP("GuideSource", "this program’s own rule or caution")
    GATHERED = QT_TRANSLATE_NOOP("GuideSource", "public cautions, as this project gathered them")
    ARTICLE = QT_TRANSLATE_NOOP("GuideSource", "an article on lower back spasms")
    NHS = QT_TRANSLATE_NOOP("GuideSource", "NHS")
    NHS_BACK = QT_TRANSLATE_NOOP("GuideSource", "NHS, back pain")
    NHS_CMFT = QT_TRANSLATE_NOOP("GuideSource", "NHS CMFT")
    NHS_MERSEY = QT_TRANSLATE_NOOP("GuideSource", "NHS Mersey Care")
    NHS_PORTSMOUTH = QT_TRANSLATE_NOOP("GuideSource", "NHS Portsmouth")
    NHS_SHERWOOD = QT_TRANSLATE_NOOP("GuideSource", "NHS Sherwood Forest physiotherapy")
    AAP = QT_TRANSLATE_NOOP("GuideSource", "American Academy of Pediatrics (AAP)")
    BLEAKLEY_2004 = QT_TRANSLATE_NOOP("GuideSource", "Bleakley 2004, a review")
    BLEAKLEY_2006 = QT_TRANSLATE_NOOP("GuideSource", "Bleakley 2006, a trial")
    BMJ = QT_TRANSLATE_NOOP("GuideSource", "BMJ Best Practice")
    CLEVELAND = QT_TRANSLATE_NOOP("GuideSource", "Cleveland Clinic 2024")
    COCHRANE = QT_TRANSLATE_NOOP("GuideSource", "Cochrane review (French 2006)")
    DEROYAL = QT_TRANSLATE_NOOP("GuideSource", "DeRoyal, a maker of packs")
    FDA = QT_TRANSLATE_NOOP("GuideSource", "FDA and CPSC advisory 1995")
    FP_NOTEBOOK = QT_TRANSLATE_NOOP("GuideSource", "FP Notebook")
    GRUENENTHAL = QT_TRANSLATE_NOOP("GuideSource", "Grünenthal Pain Toolkit")
    HEALTHWISE = QT_TRANSLATE_NOOP("GuideSource", "Healthwise")
    HOPKINS = QT_TRANSLATE_NOOP("GuideSource", "Johns Hopkins")
    J_FAM_PRACT = QT_TRANSLATE_NOOP("GuideSource", "J Fam Pract 2020")
    MALONE = QT_TRANSLATE_NOOP("GuideSource", "Malone 1992, reports of cases")
    MAYO = QT_TRANSLATE_NOOP("GuideSource", "Mayo Clinic")
    MAYO_HS = QT_TRANSLATE_NOOP("GuideSource", "Mayo Clinic Health System")
    MISSOURI = QT_TRANSLATE_NOOP("GuideSource", "University of Missouri, told by ABC News")
    MOELLER = QT_TRANSLATE_NOOP("GuideSource", "Moeller 1997, the report of a case")
    PEACE = QT_TRANSLATE_NOOP("GuideSource", "the rules POLICE and PEACE & LOVE")
    PRACTO = QT_TRANSLATE_NOOP("GuideSource", "Practo")
    READERS_DIGEST = QT_TRANSLATE_NOOP("GuideSource", "Reader’s Digest")
    TM = QT_TRANSLATE_NOOP("GuideSource", "TM magazine, for pharmacies")
    URMC = QT_TRANSLATE_NOOP("GuideSource", "URMC, told by HealthDay")
    VERYWELL = QT_TRANSLATE_NOOP("GuideSource", "Verywell Health")
    WEBMD = QT_TRANSLATE_NOOP("GuideSource", "WebMD")


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that is said, and by whom. `also` are other words by which it is found."""

    template: str
    sources: tuple[Source, ...]
    also: str = ""

    @property
    def text(self) -> str:
        """The statement in the person's language, with the figures of the rule."""
        return translate("Guide", self.template).format_map(figures())

    @property
    def said_by(self) -> str:
        """The names of those who say so."""
        return "; ".join(translate("GuideSource", source.value) for source in self.sources)


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing: the name of its file, what is written below it, and what is to be seen, for those who cannot."""

    name: str
    caption_template: str
    description_template: str

    @property
    def caption(self) -> str:
        """What is written below it."""
        return translate("Guide", self.caption_template)

    @property
    def description(self) -> str:
        """What is to be seen."""
        return translate("Guide", self.description_template)


@dataclass(frozen=True, slots=True)
class Section:
    """What belongs together. `signs` come before the statements; `name` is for the program."""

    name: str
    title_template: str
    statements: tuple[Statement, ...]
    pictures: tuple[Picture, ...] = ()
    signs: Signs | None = None

    @property
    def title(self) -> str:
        """The heading."""
        return translate("Guide", self.title_template)


def figures() -> dict[str, str]:
    """The figures of the timer's rule, and the names of what can be said, by the names they have in the texts."""
    usual, thin = regimen_of(Region.LOWER_BACK), regimen_of(Region.LEFT_SHIN)
    first, second = checks.checks_of(usual.shortest)
    return {
        "least": str(usual.shortest // MINUTE),
        "most": str(usual.longest // MINUTE),
        "thin_least": str(thin.shortest // MINUTE),
        "thin_most": str(thin.longest // MINUTE),
        "rest": wording.duration(SHORTEST_REST),
        "check": str(first // MINUTE),
        "second_check": str(second // MINUTE),
        "numb": wording.numb_label(),
    }


def found(number: int) -> str:
    """How many statements have the words that are looked for."""
    if not number:
        return translate("Guide", "Nothing found. Try fewer words, or others.")
    return translate("Guide", "%n place(s) found", None, number)


def source_line(names: str) -> str:
    """Who says so: the line below a statement."""
    return translate("Guide", "Source: {names}").format(names=names)


SECTIONS: Final = (
    Section(
        "apply",
        QT_TRANSLATE_NOOP("Guide", "How to put on ice or heat"),
        (
            Statement(
                QT_TRANSLATE_NOOP("Guide", "Put a cloth between the pack and your skin, under ice and under heat."),
                (Source.NHS_BACK, Source.MISSOURI),
                QT_TRANSLATE_NOOP("Guide", "towel barrier wrap"),
            ),
            Statement(
                QT_TRANSLATE_NOOP("Guide", "Under ice, a thin damp towel."),
                (Source.NHS_CMFT, Source.NHS_MERSEY),
                QT_TRANSLATE_NOOP("Guide", "cloth wet moist"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide", "Gel packs and chemical packs are colder than melting ice. Never put one on bare skin."
                ),
                (Source.GATHERED,),
            ),
            Statement(
                QT_TRANSLATE_NOOP("Guide", "Lay the pack on top of you. Do not lie on it."),
                (Source.GRUENENTHAL, Source.READERS_DIGEST),
                QT_TRANSLATE_NOOP("Guide", "pressure weight under"),
            ),
            Statement(
                QT_TRANSLATE_NOOP("Guide", "Set a heat pad to low or medium, never to high, and do not fold it."),
                (Source.WEBMD, Source.READERS_DIGEST),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide", "No rub with menthol or chilli (capsaicin) under heat, and no second source of heat."
                ),
                (Source.GATHERED,),
                QT_TRANSLATE_NOOP("Guide", "cream balm gel"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide", "Only on skin that feels as it should and looks as it always does, and never on a wound."
                ),
                (Source.NHS_SHERWOOD,),
                QT_TRANSLATE_NOOP("Guide", "normal cut sore"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Wraps that stay warm for hours are another kind of product. This timer is not made for them: "
                    "follow what comes with them.",
                ),
                (Source.OWN,),
                QT_TRANSLATE_NOOP("Guide", "patch plaster all day"),
            ),
        ),
        (
            Picture(
                "cloth",
                QT_TRANSLATE_NOOP("Guide", "Pack, cloth, skin"),
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "A person lies face down. A pack lies on the lower back, and a cloth between it and the skin.",
                ),
            ),
            Picture(
                "not-under",
                QT_TRANSLATE_NOOP("Guide", "Do not lie on the pack"),
                QT_TRANSLATE_NOOP("Guide", "A person lies on their back on top of a pack. The drawing is crossed out."),
            ),
        ),
    ),
    Section(
        "ask-first",
        QT_TRANSLATE_NOOP("Guide", "Who should ask a doctor first"),
        (
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Before ice: with numb or badly felt skin, diabetes, poor circulation or a disease of the vessels.",
                ),
                (Source.MAYO, Source.J_FAM_PRACT),
                QT_TRANSLATE_NOOP("Guide", "cold neuropathy nerve blood contraindication"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Before ice: with Raynaud’s, hives from cold, a blood disease that cold sets off, or skin that "
                    "was frostbitten once.",
                ),
                (Source.J_FAM_PRACT, Source.AAP),
                QT_TRANSLATE_NOOP("Guide", "allergy urticaria frostbite cryoglobulinaemia"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Before ice: with a severe heart disease, high blood pressure or a nerve that is healing, for the "
                    "very young and the very old, and at the front or side of the neck.",
                ),
                (Source.GATHERED,),
                QT_TRANSLATE_NOOP("Guide", "child hypertension"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Before heat: with badly felt skin, diabetes, an injury of the spinal cord, or after a stroke. A "
                    "heat pad can burn badly even when it is set to low.",
                ),
                (Source.FDA,),
                QT_TRANSLATE_NOOP("Guide", "numb neuropathy electric"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "No heat without asking on a fresh injury, swelling or bleeding, an infection, an open wound, a "
                    "blood clot or a tumour, with multiple sclerosis or poor circulation, or on the belly in "
                    "pregnancy.",
                ),
                (Source.GATHERED,),
                QT_TRANSLATE_NOOP("Guide", "pregnant thrombosis cancer MS abdomen"),
            ),
        ),
    ),
    Section(
        "which",
        QT_TRANSLATE_NOOP("Guide", "Ice or heat?"),
        (
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide", "For backs, the NHS advises ice for pain and swelling, and heat for stiffness and spasm."
                ),
                (Source.NHS_BACK,),
                QT_TRANSLATE_NOOP("Guide", "cold warm cramp"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "After a fall or a blow: no heat at first. One source says for 48 hours, another for 72. They "
                    "differ, and 72 is the safe reading.",
                ),
                (Source.HOPKINS, Source.FP_NOTEBOOK),
                QT_TRANSLATE_NOOP("Guide", "injury accident days bruise cold"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide", "A spasm of the lower back that no fall or blow began may have heat at once."
                ),
                (Source.TM,),
                QT_TRANSLATE_NOOP("Guide", "cramp"),
            ),
            Statement(
                QT_TRANSLATE_NOOP("Guide", "Newer rules for injuries put less weight on ice than older ones did."),
                (Source.PEACE,),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Heat and cold in turns is not on offer here: it would break the rest of {rest}, the instructions "
                    "for it contradict each other, and no authority was found that advises it for backs.",
                ),
                (Source.OWN,),
                QT_TRANSLATE_NOOP("Guide", "contrast therapy alternate alternating"),
            ),
        ),
    ),
    Section(
        "how-long",
        QT_TRANSLATE_NOOP("Guide", "How long, and why"),
        (
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide", "{least} to {most} minutes at a time, ice or heat. Take it off sooner whenever you like."
                ),
                (Source.ARTICLE, Source.NHS_CMFT, Source.WEBMD),
                QT_TRANSLATE_NOOP("Guide", "duration cold time"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Never longer than {most} minutes. Some sources allow 30; most do not, and the shorter is the "
                    "safe reading. Longer is not better: under cold, the vessels may widen again.",
                ),
                (Source.CLEVELAND, Source.NHS, Source.BMJ, Source.AAP, Source.NHS_SHERWOOD),
                QT_TRANSLATE_NOOP("Guide", "maximum limit"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "{thin_least} to {thin_most} minutes where the skin is thin over bone or a nerve lies close below "
                    "it: elbow, wrist, hand, ribs, outer knee, shin, ankle, foot. Which places these are is this "
                    "program’s own choice.",
                ),
                (Source.MOELLER, Source.MALONE, Source.PRACTO, Source.OWN),
                QT_TRANSLATE_NOOP("Guide", "thin bony short"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Why so careful: nerves were hurt under cold packs. After one icing of 20 minutes on the back of "
                    "the thigh, a footballer’s foot stayed weak for up to a year.",
                ),
                (Source.MOELLER, Source.MALONE),
                QT_TRANSLATE_NOOP("Guide", "nerve injury damage foot drop"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Then that skin rests for at least {rest}, whether the pack was ice or heat, before the next one.",
                ),
                (Source.ARTICLE, Source.NHS_SHERWOOD, Source.BLEAKLEY_2006, Source.VERYWELL),
                QT_TRANSLATE_NOOP("Guide", "interval pause between again often"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "The rest is a precaution, and the exact interval is unproven. Much British guidance says every 2 "
                    "to 3 hours; some American sources say hourly, and one has pauses of 10 minutes. They differ, and "
                    "the longer rest is the safe reading. For heat it is seldom stated at all.",
                ),
                (Source.NHS, Source.HEALTHWISE, Source.J_FAM_PRACT, Source.URMC, Source.BLEAKLEY_2004),
                QT_TRANSLATE_NOOP("Guide", "evidence proof why interval conflict"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "For backs, the evidence for cold is thin: a review of trials found too little to judge it. It "
                    "found a small relief, for a short time, from wraps that warm.",
                ),
                (Source.COCHRANE, Source.WEBMD),
                QT_TRANSLATE_NOOP("Guide", "ice proof study does it work"),
            ),
        ),
    ),
    Section(
        "stop",
        QT_TRANSLATE_NOOP("Guide", "When to stop"),
        (
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Feel the skin under the pack with your hand after {check} minutes and again after "
                    "{second_check}; half-way where the time is short. The timer reminds you.",
                ),
                (Source.PRACTO, Source.TM, Source.OWN),
                QT_TRANSLATE_NOOP("Guide", "check look"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Cold is felt as cold, then as burning, then as an ache, and at last the skin is numb. Take the "
                    "pack off when it burns, and whenever the skin goes numb, even before the time is up. Some "
                    "sources take light numbness for the aim. They differ, and this is the safe reading.",
                ),
                (Source.VERYWELL, Source.PRACTO),
                QT_TRANSLATE_NOOP("Guide", "numbness feeling"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Then say “{numb}” in the timer: it lets nothing start there until you say that colour and "
                    "feeling are normal.",
                ),
                (Source.OWN,),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Skin that got too cold: warm it in water of 37 to 40\u00a0°C. No dry heat, and no rubbing. With "
                    "blisters, with hard grey or white skin, or if it stays numb: see a doctor.",
                ),
                (Source.GATHERED,),
                QT_TRANSLATE_NOOP("Guide", "frostbite frostnip first aid"),
            ),
        ),
        (
            Picture(
                "feel",
                QT_TRANSLATE_NOOP("Guide", "Feel the skin with your hand"),
                QT_TRANSLATE_NOOP(
                    "Guide", "One hand lifts the pack and its cloth, the other one feels the skin below."
                ),
            ),
        ),
        PACK_OFF,
    ),
    Section(
        "positions",
        QT_TRANSLATE_NOOP("Guide", "Resting and sleeping"),
        (
            Statement(
                QT_TRANSLATE_NOOP("Guide", "A short rest helps. Lean back in a way that is comfortable."),
                (Source.ARTICLE,),
                QT_TRANSLATE_NOOP("Guide", "recline incline sit chair bed lie"),
            ),
            Statement(
                QT_TRANSLATE_NOOP("Guide", "On your side: bend the knees a little, with a pillow between them."),
                (Source.ARTICLE,),
                QT_TRANSLATE_NOOP("Guide", "sleep position cushion"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide", "On your back: a pillow under the knees, or a rolled towel under the small of the back."
                ),
                (Source.ARTICLE,),
                QT_TRANSLATE_NOOP("Guide", "sleep position cushion"),
            ),
            Statement(
                QT_TRANSLATE_NOOP("Guide", "Take the pack off before you sleep."),
                (Source.NHS_CMFT, Source.NHS_SHERWOOD, Source.HEALTHWISE),
                QT_TRANSLATE_NOOP("Guide", "bed night"),
            ),
        ),
        (
            Picture(
                "side",
                QT_TRANSLATE_NOOP("Guide", "On the side, a pillow between the knees"),
                QT_TRANSLATE_NOOP(
                    "Guide", "A person lies on their side with the knees a little bent and a pillow between them."
                ),
            ),
            Picture(
                "knees",
                QT_TRANSLATE_NOOP("Guide", "On the back, a pillow under the knees"),
                QT_TRANSLATE_NOOP("Guide", "A person lies on their back. A pillow under the knees keeps them bent."),
            ),
            Picture(
                "towel",
                QT_TRANSLATE_NOOP("Guide", "Or a rolled towel under the small of the back"),
                QT_TRANSLATE_NOOP(
                    "Guide", "A person lies on their back with a rolled towel in the hollow of the lower back."
                ),
            ),
        ),
    ),
    Section(
        "walking",
        QT_TRANSLATE_NOOP("Guide", "Walking"),
        (
            Statement(
                QT_TRANSLATE_NOOP("Guide", "Walking gently is fine. Pushing on through pain delays recovery."),
                (Source.ARTICLE,),
                QT_TRANSLATE_NOOP("Guide", "walk move exercise sport"),
            ),
            Statement(
                QT_TRANSLATE_NOOP("Guide", "Stay active as far as you can."),
                (Source.NHS_BACK,),
                QT_TRANSLATE_NOOP("Guide", "walk move bed rest"),
            ),
        ),
        (
            Picture(
                "walking",
                QT_TRANSLATE_NOOP("Guide", "Gently, and not through pain"),
                QT_TRANSLATE_NOOP("Guide", "A person walks upright at an easy pace."),
            ),
        ),
    ),
    Section(
        "else",
        QT_TRANSLATE_NOOP("Guide", "What else helps"),
        (
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Painkillers such as ibuprofen, naproxen, aspirin or paracetamol (acetaminophen) help some people.",
                ),
                (Source.ARTICLE,),
                QT_TRANSLATE_NOOP("Guide", "pain relief tablets pills medicine drugs"),
            ),
            Statement(
                QT_TRANSLATE_NOOP("Guide", "Ask a pharmacist or a doctor which of them you may take."),
                (Source.OWN,),
                QT_TRANSLATE_NOOP("Guide", "painkillers medicine drugs"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "Stretching, massage, light exercise, drinking enough and creams are said to loosen a tight "
                    "muscle.",
                ),
                (Source.ARTICLE,),
                QT_TRANSLATE_NOOP("Guide", "water hydration stretch rub"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "In the first days after an injury, the NHS says no massage, no heat and no alcohol. Sources "
                    "differ here, and this is the safe reading.",
                ),
                (Source.NHS_PORTSMOUTH,),
                QT_TRANSLATE_NOOP("Guide", "fall blow drink"),
            ),
        ),
    ),
    Section(
        "sleepy",
        QT_TRANSLATE_NOOP("Guide", "What makes you sleepy"),
        (
            Statement(
                QT_TRANSLATE_NOOP("Guide", "Never sleep with a pack on, ice or heat."),
                (Source.NHS_CMFT, Source.NHS_SHERWOOD, Source.HEALTHWISE, Source.DEROYAL),
                QT_TRANSLATE_NOOP("Guide", "asleep doze bed night"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide", "Muscle relaxants can make you sleepy and slow to react. Do not drive under them."
                ),
                (Source.ARTICLE,),
                QT_TRANSLATE_NOOP("Guide", "medicine tablets car tired drowsy"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide", "With alcohol, sleeping pills or medicines for pain, a heat pad is more dangerous."
                ),
                (Source.FDA,),
                QT_TRANSLATE_NOOP("Guide", "drink tablets painkillers burn drowsy tired"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "In 1995 American authorities counted more than 1,600 burns from heat pads in emergency rooms and "
                    "8 deaths, on average, in a year.",
                ),
                (Source.FDA,),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "If you might fall asleep, set an alarm clock besides this timer. Its alarm may not wake you.",
                ),
                (Source.WEBMD, Source.OWN),
                QT_TRANSLATE_NOOP("Guide", "doze asleep tired drowsy wake"),
            ),
        ),
    ),
    Section(
        "lasts",
        QT_TRANSLATE_NOOP("Guide", "How long it usually lasts"),
        (
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide", "A strain usually goes away in 3 to 6 weeks. If pain lasts longer, see a doctor."
                ),
                (Source.ARTICLE,),
                QT_TRANSLATE_NOOP("Guide", "heal recover days pulled muscle"),
            ),
        ),
    ),
    Section(
        "clinician",
        QT_TRANSLATE_NOOP("Guide", "When to see a doctor"),
        (
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide", "See a doctor if it is no better after a few weeks, if it is severe, or if it gets worse."
                ),
                (Source.NHS_BACK,),
                QT_TRANSLATE_NOOP("Guide", "clinician GP physiotherapist"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "See one too if the pain goes down the leg below the knee, or if you have had cancer, have "
                    "brittle bones (osteoporosis) or take steroids.",
                ),
                (Source.MAYO_HS,),
                QT_TRANSLATE_NOOP("Guide", "clinician GP sciatica cortisone"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "What a doctor or physiotherapist says for you comes before this guide, and before this timer.",
                ),
                (Source.OWN,),
                QT_TRANSLATE_NOOP("Guide", "clinician"),
            ),
        ),
        (),
        TODAY,
    ),
    Section(
        "disc",
        QT_TRANSLATE_NOOP("Guide", "Strain or disc?"),
        (
            Statement(
                QT_TRANSLATE_NOOP("Guide", "That cannot be told apart at home, and this program does not try."),
                (Source.OWN,),
                QT_TRANSLATE_NOOP("Guide", "herniated slipped disk muscle diagnosis"),
            ),
            Statement(
                QT_TRANSLATE_NOOP(
                    "Guide",
                    "One article says that a disc hurts when you bend forward and when you come back up, and a strain "
                    "less on the way down and more on the way up. Do not rely on it, and do not bend to try it out.",
                ),
                (Source.ARTICLE, Source.OWN),
                QT_TRANSLATE_NOOP("Guide", "herniated slipped disk muscle test"),
            ),
            Statement(
                QT_TRANSLATE_NOOP("Guide", "The warning signs count whichever of the two it is."),
                (Source.OWN,),
                QT_TRANSLATE_NOOP("Guide", "emergency"),
            ),
        ),
    ),
)
"""All but the signs of an emergency, which come before, in the order in which they are read."""
