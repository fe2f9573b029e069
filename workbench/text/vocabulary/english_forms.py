"""Irregular English: forms that no rule reaches, written down. Data alone; `english` holds the rules."""

from __future__ import annotations

from workbench.text.vocabulary.english_verbs import VERBS


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# lemma: plurals and other forms that are not made by rule.
_NOUNS = """
man: men
woman: women
child: children
grandchild: grandchildren
person: people persons
foot: feet
tooth: teeth
goose: geese
mouse: mice
louse: lice
ox: oxen
die: dice
penny: pence pennies
life: lives
wife: wives
knife: knives
half: halves
leaf: leaves
loaf: loaves
self: selves
shelf: shelves
calf: calves
wolf: wolves
thief: thieves
hoof: hooves
scarf: scarves
wharf: wharves
crisis: crises
analysis: analyses
basis: bases
thesis: theses
hypothesis: hypotheses
emphasis: emphases
diagnosis: diagnoses
axis: axes
oasis: oases
parenthesis: parentheses
paralysis: paralyses
synthesis: syntheses
prognosis: prognoses
phenomenon: phenomena
criterion: criteria
medium: media
datum: data
memorandum: memoranda
referendum: referenda
stratum: strata
bacterium: bacteria
curriculum: curricula
addendum: addenda
appendix: appendices
index: indices
matrix: matrices
vertex: vertices
radius: radii
nucleus: nuclei
stimulus: stimuli
alumnus: alumni
fungus: fungi
formula: formulae
alga: algae
vertebra: vertebrae
genius: genii
opus: opera opuses
viscus: viscera
testis: testes
iris: irises irides
larynx: larynges larynxes
phalanx: phalanges phalanxes
pharynx: pharynges pharynxes
cherub: cherubim cherubs
graffito: graffiti
concerto: concerti concertos
dormouse: dormice
woodlouse: woodlice
forefoot: forefeet
sheaf: sheaves
staff: staves staffs
elf: elves
dwarf: dwarves dwarfs
turf: turves turfs
handkerchief: handkerchiefs handkerchieves
midwife: midwives
housewife: housewives
penknife: penknives
bookshelf: bookshelves
brother: brethren brothers
hoe: hoes
floe: floes
roe: roes
aloe: aloes
oboe: oboes
potato: potatoes
tomato: tomatoes
hero: heroes
embargo: embargoes
cargo: cargoes
torpedo: torpedoes
bus: buses busses
gas: gases gasses
lens: lenses
bias: biases biased biasing
focus: focused focusing focussed focussing focuses
canvas: canvases
atlas: atlases
plus: pluses
census: censuses
campus: campuses
virus: viruses
status: statuses
bonus: bonuses
consensus: consensuses
corpus: corpora corpuses
genus: genera
movie: movies
cookie: cookies
calorie: calories
zombie: zombies
rookie: rookies
prairie: prairies
lie: lies
pie: pies
quiz: quizzes
menu: menus
guru: gurus
emu: emus
taxi: taxis
ski: skis
alibi: alibis
ax: axes
axe: axes
ache: aches
cache: caches
headache: headaches
avalanche: avalanches
niche: niches
house: houses
"""

_CLASSICAL = {
    ("um", "a"): """ovum erratum desideratum quantum spectrum sanatorium moratorium crematorium auditorium emporium aquarium
        consortium symposium compendium honorarium equilibrium millennium podium stadium atrium cranium sternum serum ultimatum
        momentum maximum minimum optimum residuum plenum ostium rostrum solarium gymnasium colloquium ilium labium
        sacrum septum velum arboretum herbarium vivarium terrarium columbarium""",
    ("on", "a"): "spermatozoon protozoon ganglion automaton polyhedron mitochondrion taxon",
    ("us", "i"): """cactus bacillus locus terminus syllabus octopus hippopotamus abacus calculus cirrus cumulus embolus thrombus
        gladiolus humerus incubus magus meniscus modulus narcissus papyrus rhombus sarcophagus streptococcus staphylococcus
        pneumococcus coccus torus tumulus uterus villus bronchus oesophagus thesaurus colossus focus hypothalamus thalamus
        lupus nautilus obolus denarius sestertius limulus fundus sulcus gyrus ramus talus calcaneus""",
    ("is", "es"): """neurosis psychosis metastasis stenosis cirrhosis fibrosis thrombosis metamorphosis nemesis catharsis
        antithesis catalysis dialysis electrolysis ellipsis exegesis genesis prosthesis sepsis symbiosis synopsis necrosis
        mycosis dermatosis silicosis tuberculosis sclerosis osmosis anastomosis hydrolysis pelvis urinalysis amniocentesis""",
    ("ex", "ices"): "codex cortex apex vortex caudex",
    ("ix", "ices"): "helix cervix directrix executrix calix radix varix",
    ("yx", "yces"): "calyx",
    ("a", "ata"): "stigma stoma schema dogma carcinoma lymphoma sarcoma melanoma",
}
# The ending of a lemma and of its plural → the lemmas.

_COMPARED = """
good: better best
bad: worse worst
far: farther farthest further furthest
old: older oldest elder eldest
little: less least
many: more most
big: bigger biggest
hot: hotter hottest
thin: thinner thinnest
fat: fatter fattest
sad: sadder saddest
wet: wetter wettest
"""

REGULAR_ADJECTIVES = _words(
    """
    able angry ample bleak bold brave brief bright broad busy calm cheap clean clear clever close cold cool costly
    crazy crude cruel dark deadly dear deep dense dirty dry early easy fair fast few fine firm fierce free fresh
    friendly full fuzzy gentle grave great green grim happy hard harsh healthy heavy high holy hungry humble keen kind
    large late lazy light likely long loud low lucky mere mild narrow near neat new nice noble noisy odd pale poor
    pretty proud pure quick quiet rare ready rich ripe risky rough rude safe sane scarce severe shaky sharp shallow
    short shy simple sincere slight slow small smart smooth soft sore sound steady steep stern stiff strange strict
    strong sure sweet swift tall tense thick tidy tight tiny tough true ugly vague vast warm weak wealthy weighty wide
    wild wise worthy young straight common remote recent
    """
)
"""Adjectives that are compared with -er and -est."""

UNCHANGED = _words(
    """
    news series species means headquarters barracks crossroads gallows corps goods always perhaps besides towards afterwards
    upwards downwards forwards backwards overseas thanks whereas unless across alas plus versus thus hers ours theirs
    yours its his this us yes as gas bus lens chaos cosmos ethos pathos cross abroad christmas texas kansas arkansas
    hamas paris athens wales brussels naples cyprus minus virus status focus bias atlas canvas pancreas less during
    morning evening ceiling sibling nothing something anything everything thing string spring king ring wing sing
    bring sting swing cling fling bling sterling shilling pudding herring lightning inning wedding beijing outing
    darling duckling farthing awning viking sling wring zing hundred red bed shed sacred naked wicked rugged ragged
    crooked infrared embed kindred hatred led sled bred fed sped need seed feed weed breed greed bleed speed deed reed
    indeed heed creed steed exceed proceed succeed wed themselves ourselves yourselves sometimes nowadays outdoors indoors
    specimen regimen abdomen omen acumen yemen turkmen amen hymen semen
    """
)
"""Words that end like inflected ones and are not, or that mean something of their own."""

FUNCTION_WORDS = _words(
    """
    a an the and or but nor so yet for of in on at to from by with without about against between into through after
    before above below under over again then once here there when where why how all any both each few more most other
    some such no not only own same than too very can will just should now i me my we our you your he him his she her
    it its they them their what which who whom this that these those am is are was were be been being have has had do
    does did would could may might must shall if because as until while during up down out off further also however
    """
)
"""The commonest words, which mark a text as English."""


def _table(*sources: str) -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for source in sources:
        for line in source.strip().splitlines():
            lemma, _, inflected = line.partition(": ")
            for form in inflected.split():
                forms.setdefault(form, set()).add(lemma)
    return {form: frozenset(lemmas) for form, lemmas in forms.items()}


def _classical() -> str:
    """The plurals that Greek and Latin words keep, a line each."""
    return "\n".join(
        f"{lemma}: {lemma.removesuffix(ending)}{plural}"
        for (ending, plural), lemmas in _CLASSICAL.items()
        for lemma in lemmas.split()
    )


NOUNS_AND_VERBS = {
    "lives": "live", "leaves": "leave", "halves": "halve", "shelves": "shelve", "calves": "calve",
    "analyses": "analyse", "diagnoses": "diagnose", "paralyses": "paralyse",
}  # fmt: skip
"""Irregular plurals that are forms of a verb as well → the verb."""

PAST = frozenset(_table(VERBS))
"""Irregular forms of verbs."""

IRREGULAR = _table(VERBS, _NOUNS, _classical(), _COMPARED, "\n".join(f"{verb}: {form}" for form, verb in NOUNS_AND_VERBS.items()))
"""Inflected form → its lemmas."""

ALSO_LEMMAS = _words(
    """
    left saw found rose felt lay ground wound bound bore fell broke spoke wove stole ring rung less more most better
    bit bent drove won best light people media data ageing being further lying underlying shot thought used
    aged united drunk broken frozen hidden mistaken sworn worn proven opera minima staves laden spat slew smelt
    """
)
"""Irregular forms that are words of their own as well."""
