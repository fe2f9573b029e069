"""What the letters of foreign names are written as in Russian and Ukrainian. Data alone.

A line is a letter or group of letters, and all that it may stand for in the usual systems of the languages that
`transcription` names; `-` stands for nothing. Soft signs, and letters that differ only by softness, do not matter there.
"""

from __future__ import annotations

_LINES = """
a а е о и
ae е э аи
aeng ен
ai аи е еи
ain ен
au о ау ав
aud о
auld о
ault о
aut о
aux о
aw ав о ау
ay еи аи и
b б п в
bh б бх
c к с ц ч ш дж
cc к ч кс ц
cch к
cci ч
ce че це се ке
ch ч ш х к чх т ц
chr кр хр
ci ч чи ц с ши
ck к
cq к
cs ч ш кс
cz ч ц
d д т з
dg дж ж
dh д дх з
dj дж ж д
dt т дт
dz дз ц з
dzs дж
dź дз
dż дж
e е и о а -
ea и е еа
eau о
eaux о
ee и е
ei еи аи е и
ein ен еин
em ем ам
en ен ан
eo о ео
eong он
er е ер
es ес ш -
et е ет
eu о е еи ои еу ев у ы и
eux е
ey и еи е аи
ez е ес ез
f ф в
g г ж дж х к и
ge дже ге же хе е
gg г дж
ggi дж ж
gh г х ф -
gi дж джи ги ж жи хи
gl гл л
gli л
gn н гн
gu г гв гу
gue г
gues г
gy д дь г дж
h х г -
heim геим хаим гаим
hj и х
hs с сс хс
hv в
i и е аи
ie и е ие
igh аи
ij еи аи и
ill и
ille ии ий иль ил
im ен им
in ен ин
io ио йо о
ião иау иан ион
j дж дз ж х и цз ч з ш ц - чж
ja а иа
je е ие
jo о ио
ju у иу
k к г кх
kh х кх к
kj ч к
kn н кн
ks кс
l л в
leigh ли
lh л лх
lj л лж
ll л и лл ж дж
ly л и
m м н
mb м мб
n н м
ng н нг нж
ngh н нг
nh н нх
nj н нж ндж
ny н
o о у а
oa о оа
oe у е о ве
oi уа ва ой ои
oin уен
oo у о
ou у ау о оу ов
ough о аф
ould у
ow оу ау ов о
oy ой уа ои
p п б
pf пф ф
ph ф пх п
ps пс с
q ц к г ч
qu к кв
que к
ques к
r р ж л
rh р
right раит
rz ж р рж рз ш
s с з ш ж
sc ск ш с сц
sch ш ск сх
sh ш с сх щ
shch ш щ шч шк
sien сян
sj ш с
sk ск ш
sp сп шп
ssh ш с
st ст шт
sz ш с з
szcz ш щ шч
t т д ц ч тх
tch ч
th т с з ф д тх
tion шн
ts ц дс тс с
tsch ч
tsu цу
tt т
tth т тт
ty т
tz ц тз
u у а в и о
ue у уе
ui уи и еи ои уеи
uy уи еи ои ай у
v в ф б
w в ф у -
wh в у
wr р вр
wright раит
x кс с ш х кз з
y и у аи - е
ya иа а
ye ие е
yo ио о
yu иу у
z з ц с дз ж цз ш
zh ж чж з
zs ж з с
ß с
â а и
ã а ан
ãe аин
ão ан аун ау ао
ä е а
äu ои
å о а
æ е а аи
ç ч с
é е и
ë е о
î и
ð д з т
ñ н
ó о у
ô о уо
õ о он ы и
õe оин ойн
ö о е
ø о е у
ü у и
ý и
þ т
ă е а и
ą он ом ан о
ć ч ц
č ч
ď д
đ дж д
ė е
ę ен ем е
ě е ие
ğ г - и
ģ г
ı и
ķ к
ļ л
ł л в -
ń н
ņ н
ň н
ő о е
œ е о
ř рж рш р ж
ś с ш
ş ш с
š ш с
ţ ц т
ť т
ū у
ů у
ű у и
ź з ж
ż ж
ž ж з
ș ш
ț ц т
"""
SPELLINGS = {line.split(" ", 1)[0]: line.split(" ", 1)[1] for line in _LINES.strip().splitlines()}
"""Latin letters → what they may stand for, with spaces between."""
