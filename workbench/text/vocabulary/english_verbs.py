"""Irregular English verbs, written down. Data alone; `english_forms` holds nouns and adjectives, `english` the rules."""

from __future__ import annotations

VERBS = """
be: am is are was were been being 'm 're
have: has had having
do: does did done doing
go: goes went gone
say: says said
arise: arose arisen
awake: awoke awoken
bear: bore borne
beat: beaten
become: became
begin: began begun
behold: beheld
bend: bent
bid: bade bidden
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
broadcast: broadcasted
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
cut: cutting
deal: dealt
dig: dug
draw: drew drawn
dream: dreamt
drink: drank drunk
drive: drove driven
dwell: dwelt
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled fleeing
fling: flung
fly: flew flown
forbid: forbade forbidden
forecast: forecasted
foresee: foresaw foreseen
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten
give: gave given
grind: ground
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hold: held
keep: kept
kneel: knelt
know: knew known
lay: laid
lead: led
lean: leant
leap: leapt
learn: learnt
leave: left leaves
lend: lent
lie: lay lain lying lied
light: lit
lose: lost
make: made
mean: meant
meet: met
mistake: mistook mistaken
mislead: misled
misunderstand: misunderstood
outgrow: outgrew outgrown
overcome: overcame
oversee: oversaw overseen
overtake: overtook overtaken
overthrow: overthrew overthrown
partake: partook partaken
pay: paid
prepay: prepaid
prove: proven
quiz: quizzed quizzing quizzes
rebuild: rebuilt
repay: repaid
resell: resold
retake: retook retaken
rethink: rethought
rewrite: rewrote rewritten
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
see: saw seen
seek: sought
sell: sold
send: sent
sew: sewn
shake: shook shaken
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
slide: slid
sling: slung
smell: smelt
sow: sown
speak: spoke spoken
speed: sped
spell: spelt
spend: spent
spill: spilt
spin: spun
split: splitting
spoil: spoilt
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
sting: stung
stride: strode
strike: struck stricken
string: strung
strive: strove striven
swear: swore sworn
sweep: swept
swell: swollen
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
undergo: undergoes underwent undergone
understand: understood
undertake: undertook undertaken
undo: undoes undid undone
uphold: upheld
wake: woke woken
wear: wore worn
weave: wove woven
weep: wept
win: won
wind: wound
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
wring: wrung
write: wrote written
die: died dying dies
tie: tied tying ties
vie: vied vying vies
untie: untied untying unties
underlie: underlay underlain underlying underlies
agree: agreed agreeing
disagree: disagreed disagreeing
free: freed freeing frees
guarantee: guaranteed guaranteeing
decree: decreed decreeing
oversimplify: oversimplified
add: added adding
err: erred erring
ski: skied skiing
veto: vetoes vetoed vetoing
echo: echoes echoed echoing
use: used using
age: aged ageing aging
unite: united uniting
route: routed routing
live: lives lived living
base: bases based basing
owe: owed owing
breathe: breathed breathing
clothe: clothed
create: created creating
dye: dyed dyeing
singe: singed singeing
befall: befell befallen
beget: begot begotten
bereave: bereft
chide: chid chidden
cleave: cloven
forego: forewent foregone
forgo: forwent forgone forgoes
foretell: foretold
forsake: forsook forsaken
hew: hewn
inlay: inlaid
interweave: interwove interwoven
lade: laden
mislay: mislaid
mow: mown
outbid: outbidding
outdo: outdoes outdid outdone
outrun: outran
outsell: outsold
overdo: overdoes overdid overdone
overdraw: overdrew overdrawn
overhang: overhung
overhear: overheard
override: overrode overridden
overrun: overran
overshoot: overshot
overspend: overspent
plead: pled
redo: redoes redid redone
redraw: redrew redrawn
regrow: regrew regrown
remake: remade
resit: resat
retell: retold
rewind: rewound
saw: sawn
shear: shorn
shoe: shod shoeing
slay: slew slain
slink: slunk
smite: smote smitten
sneak: snuck
spit: spat
stink: stank stunk
strew: strewn
thrive: throve thriven
tread: trod trodden
undercut: undercutting
undersell: undersold
underwrite: underwrote underwritten
unwind: unwound
waylay: waylaid
hoe: hoed hoeing
canoe: canoed canoeing
"""
"""One verb a line: its lemma, then past tense, participle and other forms that are not made by rule."""
