"""Everyday words of Russian, Ukrainian and English that say the same, for aligning sentences.

Not a dictionary: only frequent words that do not resemble each other across the alphabets, so that a sentence without
names or numbers still has something to hold on to. A word that ends in ``*`` stands for every word that begins so.
"""

from __future__ import annotations

from functools import cache, lru_cache

# en | ru | uk, one meaning a row; the number of the row is the meaning's key.
_ROWS = """
january|январ*|січ*
february|феврал*|лют*
march|март*|берез*
april|апрел*|квіт*
may|мая май мае|трав*
june|июн*|черв*
july|июл*|лип*
august|август*|серп*
september|сентябр*|верес*
october|октябр*|жовт*
november|ноябр*|листопад*
december|декабр*|груд*
monday*|понедельник*|понеділ*
tuesday*|вторник*|вівтор*
wednesday*|сред среду среда среды|серед середу середа середи
thursday*|четверг*|четвер*
friday*|пятниц*|п'ятниц*
saturday*|суббот*|субот*
sunday*|воскресень*|неділ*
year* annual*|год года году годом годы годов лет годах ежегодн*|рік року роки років році роком роках щоріч*
month*|месяц*|місяц*
week*|недел*|тижн* тижд*
day days daily|день дня дни дней днём днем дню|день дня дні днів днем дню
night*|ноч*|ніч ночі вночі нічн*
morning*|утр*|ранк* ранок вранці
evening*|вечер*|вечір вечор* ввечері
hour* o'clock|час часа часов часы|годин*
minute*|минут*|хвилин*
century centuries|век века веке веков|столі*
today|сегодня*|сьогодн*
yesterday|вчера*|вчора*
tomorrow|завтра*|завтра*
now currently|сейчас теперь ныне|зараз тепер нині
before earlier|раньше ранее прежде перед|раніше перш* перед
after* later|после позже|після пізніше
during|во-время течение|впродовж протягом
since|начиная|відколи починаючи
always|всегда|завжди
never|никогда|ніколи
often|часто|часто
already|уже|вже
still|ещё еще|ще
again|снова опять вновь|знову
soon|скоро вскоре|скоро незабаром
first|перв*|перш*
second*|втор*|друг*
third|трет*|трет*
last|последн*|останн*
next following|следующ*|наступн*
one|один одна одно одного одной одним одну|один одна одне одного однієї одним одну
two|два две двух двум двумя двое|два дві двох двом двома двоє
three|три трёх трех трём трем тремя|три трьох трьом трьома
four|четыре четырёх четырех четырьмя|чотири чотирьох чотирма
five|пять пяти пятью|п'ять п'яти п'ятьох
six|шесть шести шестью|шість шести шістьох
seven|семь семи|сім семи сімох
eight|восемь восьми|вісім восьми вісьмох
nine|девять девяти|дев'ять дев'яти
ten|десять десяти|десять десяти
hundred*|сто сотен сотни ста|сто сотень сотні ста
thousand*|тысяч*|тисяч*
million*|миллион* млн|мільйон* млн
half|половин*|половин*
many|много* многие многих|багат*
several few|несколько нескольк*|декіль* кільк*
more|более больше|більше понад
most|большинств* наиболее|більшіст* найбільш*
less|менее меньше|менше
all|все всех всем всеми|всі усі всіх усіх всім
every each|кажд*|кожн*
other another|друг* ино*|інш*
same|тот-же так*|той-самий
only|только лишь|лише тільки
also|также тоже|також теж
but|но однак*|але однак* проте
and|и|і та й
or|или|або чи
not|не|не
no|нет ни никак*|немає ні жодн*
because|потому-что поскольку|бо тому-що оскільки
if|если|якщо
when|когда|коли
where|где|де
why|почему зачем|чому навіщо
how|как|як
what|что|що
who|кто которы*|хто яких який яка які
which|котор*|як*
that|что этот тот|що цей той
this these|эт*|це цей ця ці цього цьому цих
there|там|там
here|здесь|тут
than|чем|ніж
about|около примерно|близько приблизно
between|между|між
against|против|проти
without|без|без
with|с со|з із
from|из от|з від
under|под|під
over above|над|над
through|через|через
near|около вблизи|біля поблизу
very|очень|дуже
he|он его ему им|він його йому ним
she|она её ее ей|вона її їй
they|они их им|вони їх їм
we our|мы нас нам наш*|ми нас нам наш*
i my|я меня мне мой моя|я мене мені мій моя
you your|вы вас вам ваш* ты|ви вас вам ваш* ти
people|люд*|люд*
person man|человек*|людин* чоловік*
woman women|женщин*|жінк* жінок
men male|мужчин*|чоловік*
child children|ребен* ребён* дет* детей|дит* діт*
family families|семь*|сім'*|родин*
father|отец отц*|батьк*
mother|мать матер*|мати матер* мам*
son|сын*|син*
brother*|брат*|брат*
friend*|друз* друг*|друз* друг*
government*|правительств*|уряд*
state states|государств* штат*|держав* штат*
country countries|стран*|країн*
world*|мир мира мире мировой миров*|світ* всесвіт*
city cities town*|город* городск*|міст* міськ*
village*|сел* деревн*|сел*
street*|улиц*|вулиц*
house* home|дом дома доме домов жил*|будин* дім дом* житл*
building*|здан*|будів*
road*|дорог* трасс*|дорог* шлях*
bridge*|мост*|міст мост*
river*|рек* реч*|річк* річок ріки
sea seas ocean|мор* океан*|мор* океан*
water*|вод*|вод*
island*|остров*|остр*
mountain*|гор* гора горы|гор* гора гори
forest*|лес*|ліс*
north*|север*|північ* північн*
south*|юг* юж*|південь півдн* південн*
east*|восток* восточ*|схід* сход*
west*|запад*|захід* заход*
land earth|земл*|земл*
sun sunlight|солнц* солнеч*|сонц* сонячн*
air|воздух* воздуш*|повітр*
fire*|огонь огня пожар*|вогн* вогонь пожеж*
war wars|войн* воен* военн*|війн* воєн* військов*
peace|мир мирн*|мир мирн*
army|арми*|армі*
troops soldiers soldier|войск* солдат*|військ* солдат*
weapon*|оруж*|збро*
attack*|атак* напад* обстрел*|атак* напад* обстріл*
killed died death* dead|погиб* умер* смерт* убит*|загин* помер* смерт* вбит* убит*
injured wounded injur*|ранен* пострадав* травм*|поранен* постражд* травм*
prisoner*|пленн* военнопленн* заключен* заключён*|полонен* військовополонен* в'яз*
agreement*|соглашени* договор*|угод* договір договор*
law laws legal|закон*|закон*
court*|суд суда суде судебн*|суд суду суді судов*
police|полиц*|поліці*
election* vote*|выбор* голос*|вибор* голос*
party parties|парти*|парті*
minister* ministry|министр* министерств*|міністр* міністерств*
authorit* power|власт*|влад*
leader*|лидер* глав*|лідер* очільник*
spokes*|представител* пресс-секретар*|речни* представни* пресс*
said says say told|сказал* говор* заяви* сообщ*|сказа* казав говор* заяви* повідом*
announced announce*|объяви*|оголос*
report* reported|сообщ* доклад* отчет* отчёт*|повідом* доповід* звіт*
know* known|зна* известн*|зна* відом*
think believe*|дума* счита* полага*|дума* вважа*
find found|найти наш* обнаруж*|знайти знайш* виявл* виявив
make made|сдела* созда*|зроб* створ*
take took taken|взя* приня* занял*|взя* прийня* зайня*
give given gave|да* дал*|да* дав*
get received|получ*|отрима*
use used using|использ* примен*|використ* застос*
work* worked|работ*|робот* прац*
need* required|нужн* необходим* потреб*|потріб* необхідн*
must should|долж* следует|повин* має мають слід
can could|может могут мог* можно|може можуть міг могл* можна
want*|хоте* хотят хочет|хоті* хоче хочуть
begin* began start* started|начал* начин*|поча* почин* розпоч*
end ended finish*|конец конц* окончан* заверш* законч*|кінець кінц* закінч* заверш*
stop* stopped|останов* прекрат*|зупин* припин*
open* opened|откры*|відкри*
close* closed|закры*|закри*
help*|помо*|допом* допомог*
show* showed|показ* показал*|показ* показа*
call* called|назва* назыв* звон*|назва* назив* називається
name*|имя имен* назван*|ім'я імен* назв*
live* living life|жизн* жи* жил*|житт* жит* жив*
born birth|родил* рожд*|народ* народж*
young|молод*|молод*
old|стар*|стар*
new|нов*|нов*
big large great|больш* крупн* велик*|велик*
small little|маленьк* мал* небольш*|маленьк* мал* невелик*
high|высок*|висок*
low|низк*|низьк*
long|длин* долг*|довг* трива*
short|корот*|корот*
good well|хорош*|добр* гарн*
bad poor|плох* бедн*|поган* бідн*
important|важн*|важлив*
possible|возможн*|можлив*
different|различн* разн*|різн*
part parts|част*|частин*
number*|числ* номер* количеств*|числ* номер* кільк*
place*|мест*|місц*
way ways|путь пути способ* образ*|шлях* спос* чин*
time times|врем* раз*|час* раз*
group*|групп*|груп*
money|деньг* денег денежн*|грош* гроші
price* cost*|цен* стоим*|цін* варт*
trade|торг*|торг*
company companies business*|компани* бизнес*|компані* бізнес*
bank banks|банк*|банк*
factory plant*|завод* фабрик* растен*|завод* фабрик* рослин*
car cars|автомобил* машин*|автомоб* машин*
train trains railway*|поезд* железн* ж/д|поїзд* потяг* залізн*
plane aircraft flight*|самолет* самолёт* рейс* полет* полёт*|літак* рейс* політ* польот*
ship* boat*|корабл* судн* лодк*|корабл* судн* човен човн*
school*|школ*|школ*
student*|студент* учени* учащ*|студент* учн*
book*|книг* книж*|книг* книж*
language*|язык*|мов* мова
word*|слов*|слов* слів
letter*|письм* букв*|лист* літер* листа
question*|вопрос*|питан* запитан*
answer*|ответ*|відповід*
science scientist* scientif* research*|наук* учен* учён* исследов*|наук* вчен* учен* науков* дослідж* дослідн*
health*|здоров* здравоохран*|здоров*
disease* illness|болезн* заболев*|хвороб* захворюв*
doctor*|врач* доктор*|лікар*
hospital*|больниц* госпитал*|лікарн* госпітал*
food*|еда еды пищ* продукт* питан*|їж* харч* продукт*
eat ate eating|есть ел едят пита*|їсти їв їдять харч*
drink*|пить пьют напит*|пити п'ють напій напо*
animal*|животн*|тварин*
bird*|птиц*|птах*
fish|рыб*|риб*
dog dogs|собак*|собак* пес
tree trees|дерев*|дерев*
game* play*|игр* игра*|гр* гра* грав*
player*|игрок*|гравц* гравец*
team*|команд*|команд*
win won winner*|побед* выигра*|перемо* вигра*
race|гонк*|гонк* перегон*
film* movie*|фильм* кино*|фільм* кіно*
music*|музык*|музик*
light|свет*|світл*
star stars|звезд* звёзд*|зір* зірк*
moon|лун*|місяц*
space|космос* косм* пространств*|космос* косм* прост*
snow|снег*|сніг*
rain*|дожд*|дощ*
wind*|ветер ветр*|вітер вітр*
storm*|шторм* бур*|шторм* бур*
stone*|камн* камен*|камін* камен*
gold*|золот*|золот*
blood|кров*|кров*
hand*|рук* руч*|рук* руч*
head|голов*|голов*
body bodies|тел*|тіл*
eye eyes|глаз*|очі очей ок*
door*|двер*|двер*
room*|комнат* номер*|кімнат* номер*
history|истори*|істор*
god|бог*|бог*
church*|церк*|церк*
king|корол*|корол*
electric* energy power|энерг* электр*|енерг* електр*
repair*|ремонт*|ремонт*
damage*|поврежд* ущерб*|пошкодж* збит*
increase* rise|увелич* рост*|збільш* зрост*
decrease* fall fell|сниж* упал* уменьш* паден*|знизи* зменш* упав падін*
because|из-за|через
able|способ*|здатн* змог*
easy easily|легк*|легк*
difficult hard|трудн* сложн* тяжел*|важк* складн*
far|далек*|далек*
left|лев* покин*|лів* залиш* покин*
right|прав*|прав*
white|бел*|біл*
black|чёрн* черн*|чорн*
red|красн*|червон*
green|зелен* зелён*|зелен*
human*|человеч*|людськ*
together|вместе|разом
"""


@lru_cache(maxsize=50_000)
def meaning(word: str, column: int) -> int | None:
    """The number of the meaning that a word has, None when it is not in the table.

    Args:
        word: one word, folded and in lower case.
        column: 0 for English, 1 for Russian, 2 for Ukrainian.
    """
    whole, beginnings = _table()[column]
    found = whole.get(word)
    if found is not None:
        return found
    return next((beginnings[word[:n]] for n in range(len(word), 1, -1) if word[:n] in beginnings), None)


@cache
def _table() -> tuple[tuple[dict[str, int], dict[str, int]], ...]:
    columns: tuple[tuple[dict[str, int], dict[str, int]], ...] = (({}, {}), ({}, {}), ({}, {}))
    for number, row in enumerate(_ROWS.split("\n")):
        for (whole, beginnings), cell in zip(columns, row.split("|"), strict=False):
            for word in cell.split():
                into = beginnings if word.endswith("*") else whole
                into.setdefault(word.rstrip("*"), number)
    return columns
