"""Names of languages with letters and spellings of their own, each as it is written in Russian.

Some were chosen by hand so that each letter with a mark and each usual group of letters is there; those of Chinese syllables
and Japanese ones are put together by the tables of Palladius and Polivanov.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

_SEED = 3
_TOGETHER = 1_000
"""Names of two syllables, or of two Japanese words."""

_CHOSEN = """
garçon гарсон, françois франсуа, besançon безансон, alençon алансон, provença провенса, mendonça мендонса, gonçalves гонсалвиш
lourenço лоуренсу, assunção асунсан, conceição консейсан, joão жуан, são сан, magalhães магальяйнш, simões симойнш
camões камойнш, guimarães гимарайнш, çelik челик, çavuşoğlu чавушоглу, kılıçdaroğlu кылычдароглу, imamoğlu имамоглу
özdemir оздемир, özil озил, güler гюлер, şahin шахин, yıldırım йылдырым, yılmaz йылмаз, davutoğlu давутоглу, bahçeli бахчели
gül гюль, türk тюрк, şimşek шимшек, beşiktaş бешикташ, fenerbahçe фенербахче, ağrı агры, muğla мугла, çanakkale чанаккале
şen шен, çiller чиллер, özgür озгюр, öcalan оджалан, wałęsa валенса, tokarczuk токарчук, błaszczak блащак, duda дуда, łódź лодзь
wrocław вроцлав, poznań познань, gdańsk гданьск, toruń торунь, częstochowa ченстохова, dąbrowski домбровский
kowalczyk ковальчик, szczęsny щенсный, lewandowski левандовский, trzaskowski тшасковский, przybylski пшибыльский
krzysztof кшиштоф, grzegorz гжегож, rzeszów жешув, kraków краков, bydgoszcz быдгощ, wójcik вуйцик, wiśniewski висьневский
zieliński зелиньский, jabłoński яблоньский, piłsudski пилсудский, michał михал, paweł павел, łukasz лукаш, rafał рафал
stanisław станислав, świątek свентек, świętokrzyskie свентокшиские, nowak новак, hołownia холовня, sienkiewicz сенкевич
mickiewicz мицкевич, kosiniak косиняк, kamysz камыш, czarzasty чажасты, zbigniew збигнев, mateusz матеуш, dvořák дворжак
jiří йиржи, ondřej ондржей, babiš бабиш, zeman земан, klaus клаус, havel гавел, škoda шкода, plzeň пльзень, čapek чапек
šefčovič шефчович, čaputová чапутова, pellegrini пеллегрини, novák новак, krejčíková крейчикова, strýčová стрыцова
košice кошице, přibyl пржибыл, lipavský липавский, hřib гржиб, němcová немцова, růžička ружичка, stanjura станюра, fiala фиала
dědeček дедечек, đoković джокович, milošević милошевич, tuđman туджман, račan рачан, janković янкович, modrić модрич
rakitić ракитич, čilić чилич, dačić дачич, brnabić брнабич, nikolić николич, karadžić караджич, đukanović джуканович, janša янша
pahor пахор, plenković пленкович, šešelj шешель, žižek жижек, pogačar погачар, dončić дончич, šibenik шибеник, čović чович
džeko джеко, mladić младич, petković петкович, băsescu бэсеску, iohannis йоханнис, ceaușescu чаушеску, ciolacu чолаку
bucurești бухарест, timișoara тимишоара, iași яссы, brașov брашов, georgescu джорджеску, țiriac цириак, hagi хаджи
dragnea драгня, ionescu ионеску, sânmartin сынмартин, dăncilă дэнчилэ, țepeș цепеш, gyurcsány дюрчань, győr дьер
debrecen дебрецен, szeged сегед, széchenyi сечени, horthy хорти, nagy надь, magyar мадьяр, varga варга, puskás пушкаш
kertész кертес, bartók барток, kodály кодай, jókai йокаи, petőfi петефи, gergely гергей, lászló ласло, istván иштван, jános янош
györgy дьердь, józsef йожеф, ferenc ференц, sándor шандор, gábor габор, hódmezővásárhely ходмезевашархей, gulyás гуйяш
håkan хокан, åkesson окессон, löfven левен, ångström ангстрем, björn бьерн, göteborg гетеборг, malmö мальме, västerås вестерос
sjöberg шеберг, ørsted эрстед, tromsø тромсе, solskjær сульшер, ødegaard эдегор, håland холанн, sørensen серенсен
jørgensen йоргенсен, møller меллер, rønne ренне, ålesund олесунн, brøndby брендбю, århus орхус, løkke лекке, bjørnson бьернсон
ibsen ибсен, bødker бедкер, kjær кьер, jóhannsson йоханнссон, sigurðardóttir сигурдардоттир, þórður тордур, eiður эйдур
höfn хебн, guðmundsson гудмундссон, björk бьорк, hämäläinen хямяляйнен, jyväskylä ювяскюля, häkkinen хаккинен
räikkönen райкконен, mäkelä мякеля, väyrynen вяйрюнен, sauli саули, müller мюллер, schröder шредер, göring геринг, köln кельн
münchen мюнхен, düsseldorf дюссельдорф, nürnberg нюрнберг, thüringen тюрингия, lübeck любек, schäuble шойбле, söder зедер
röttgen реттген, weiß вайс, strauß штраус, großmann гроссман, böll белль, grönemeyer гренемайер, spahn шпан, seehofer зеехофер
weidel вайдель, habeck хабек, lindner линднер, wagenknecht вагенкнехт, schulz шульц, kretschmer кречмер, stuttgart штутгарт
ziegler циглер, schneider шнайдер, meyer майер, leitner лайтнер, heinrich хайнрих, schallenberg шалленберг, zuckermann цукерманн
vogel фогель, richter рихтер, zeiss цейс, einstein эйнштейн, bosch бош, thyssen тиссен, krupp крупп, wirecard вайркард
besson бессон, clément клеман, étienne этьен, béziers безье, rhône рона, hélène элен, élysée елисейский, mélenchon меланшон
bérégovoy береговуа, fillon фийон, hollande олланд, mitterrand миттеран, giscard жискар, chirac ширак, villepin вильпен
hulot юло, guéant геан, juppé жюппе, philippe филипп, castex кастекс, attal атталь, séjourné сежурне, darmanin дарманен
zemmour земмур, hidalgo идальго, ségolène сеголен, renault рено, peugeot пежо, citroën ситроен, michelin мишлен, thalès талес
bordeaux бордо, toulouse тулуза, grenoble гренобль, rouen руан, beaulieu болье, lefèvre лефевр, dubois дюбуа, moreau моро
girard жирар, leroy леруа, bourdieu бурдье, gauthier готье, benoît бенуа, noël ноэль, núñez нуньес, muñoz муньос, ibáñez ибаньес
zúñiga суньига, españa испания, coruña корунья, logroño логроньо, rodríguez родригес, fernández фернандес, gutiérrez гутьеррес
martínez мартинес, lópez лопес, garcía гарсия, díaz диас, gómez гомес, jiménez хименес, zapatero сапатеро, rajoy рахой
aznar аснар, feijóo фейхоо, puigdemont пучдемон, junqueras жункерас, guaidó гуайдо, chávez чавес, cháves чавес, peña пенья
boluarte болуарте, quito кито, ecuador эквадор, llorente льоренте, villa вилья, castillo кастильо, vallejo вальехо
joaquín хоакин, josé хосе, jorge хорхе, jesús хесус, gijón хихон, guillermo гильермо, enrique энрике, quevedo кеведо, hugo уго
hernán эрнан, lula лула, dilma дилма, temer темер, moraes мораис, haddad аддад, ronaldinho роналдиньо, mourinho моуринью
coutinho коутиньо, paulo паулу, cavalcanti кавалканти, guimaraes гимарайнш, oliveira оливейра, figueiredo фигейреду, silva силва
pereira перейра, carvalho карвалью, berlusconi берлускони, gentiloni джентилони, renzi ренци, conte конте, salvini сальвини
giorgia джорджия, mattarella маттарелла, ciampi чампи, giuseppe джузеппе, luigi луиджи, ravenna равенна, brescia брешиа
chieti кьети, ischia искья, bologna болонья, cagliari кальяри, crosetto крозетто, gnocchi ньокки, figlia филья, prodi проди
napolitano наполитано, zingaretti дзингаретти, azeglio адзельо, cossiga коссига, wilders вилдерс, balkenende балкененде
schoof схоф, dijsselbloem дейсселблум, eindhoven эйндховен, groningen гронинген, maastricht маастрихт, huizinga хейзинга
scheveningen схевенинген, nijmegen неймеген, verhofstadt верхофстадт, charleroi шарлеруа, zwolle зволле, kuipers кейперс
ģirts гиртс, kariņš кариньш, rinkēvičs ринкевич, siliņa силиня, bērziņš берзиньш, dombrovskis домбровскис
grybauskaitė грибаускайте, šimonytė шимоните, landsbergis ландсбергис, skvernelis сквернелис, kubilius кубилюс, ušackas ушацкас
žalgiris жальгирис, šiauliai шяуляй, jõgeva йыгева, võru выру, põder пыдер, ilves ильвес, karis карис, michal михал
tsahkna цахкна, pärnu пярну, jürgen юрген, ülle юлле, mitsotakis мицотакис, papandreou папандреу, tsipras ципрас
varoufakis варуфакис, karamanlis караманлис, venizelos венизелос, georgiou георгиу, anastasiades анастасиадис
christodoulides христодулидис, dendias дендиас, alexis алексис, ioannis иоаннис, abdullah абдулла, muhammad мухаммед
khalid халид, rashid рашид, jaber джабер, sharjah шарджа, sisi сиси, shoukry шукри, ghannouchi ганнуши, haniyeh хания
sinwar синвар, nasrallah насралла, raisi раиси, rouhani рухани, ahmadinejad ахмадинежад, zarif зариф, larijani лариджани
soleimani сулеймани, ghalibaf галибаф, baghaei багаи, hussein хусейн, allawi аллави, maliki малики, bouteflika бутефлика
tebboune теббун, benkirane бенкиран, akhannouch аханнуш, houthi хути, riyadh риад, jeddah джидда, aleppo алеппо
peshmerga пешмерга, barzani барзани, bennett беннет, lapid лапид, herzog герцог, gantz ганц, sharon шарон, olmert ольмерт
smotrich смотрич, katz кац, yitzhak ицхак, shimon шимон, singh сингх, rajnath раджнат, rahul рахул, gandhi ганди
mukherjee мукерджи, shah шах, chandra чандра, lakshmi лакшми, krishnan кришнан, bhutto бхутто, musharraf мушарраф, jinnah джинна
hasina хасина, yunus юнус, bandaranaike бандаранаике, rajapaksa раджапакса, park пак, moon мун, yoon юн, suk сок, yeol ёль
geun гын, hye хе, jong чен, kim ким, lee ли, choi чхве, jung чон, ban бан, myung мен, seoul сеул, hyundai хендэ, busan пусан
pyongyang пхеньян, gwangju кванджу, incheon инчхон, daegu тэгу, kwon квон, hwang хван, cho чо, jae чэ, phuc фук, trong чонг
phu фу, hanoi ханой, thanh тхань, danang дананг, pham фам, tran чан, huong хыонг, minh минь, giap зяп, linh линь, vinh винь
hsu сюй, tsai цай, chiang чан, chen чэнь, hsiao сяо, kuomintang гоминьдан, tseng цзэн, chiu цю, chou чжоу, hsin синь, hung хун
taipei тайбэй, widodo видодо, prabowo прабово, subianto субианто, duterte дутерте, marcos маркос, mahathir махатхир, anwar анвар
thaksin таксин, shinawatra чинават, prayut праюг, suharto сухарто, najib наджиб, yingluck йинглак, megawati мегавати
yudhoyono юдойоно, mandela мандела, zuma зума, mugabe мугабе, mnangagwa мнангагва, kenyatta кеньятта, buhari бухари
tinubu тинубу, obasanjo обасанджо, kagame кагаме, museveni мусевени, ouattara уаттара, gbagbo гбагбо, tshisekedi чисекеди
nkurunziza нкурунзиза, kabila кабила, abiy абий, churchill черчилль, thatcher тэтчер, blair блэр, cameron кэмерон
johnson джонсон, truss трасс, corbyn корбин, cleverly клеверли, lammy лэмми, reeves ривз, farage фарадж, hague хейг
wallace уоллес, shapps шаппс, heappey хиппи, raab рааб, patel пател, javid джавид, wheeler уилер, whitaker уитакер, wright райт
knight найт, wilson вильсон, woodward вудворд, worcester вустер, leicester лестер, warwick уорик, greenwich гринвич
norwich норидж, edinburgh эдинбург, canterbury кентербери, salisbury солсбери, shrewsbury шрусбери, hawthorne готорн
walker уокер, walsh уолш, walters уолтерс, watson уотсон, webb уэбб, wells уэллс, whitehouse уайтхаус, winslow уинслоу
mcdonald макдональд, mccarthy маккарти, mccain маккейн, mcgregor макгрегор, mckinsey маккинси, mcgurk макгурк, mcfaul макфол
mccaul маккол, biden байден, reagan рейган, obama обама, clinton клинтон, nixon никсон, kennedy кеннеди, eisenhower эйзенхауэр
roosevelt рузвельт, mattis мэттис, pompeo помпео, bolton болтон, tillerson тиллерсон, yellen йеллен, bessent бессент
gabbard габбард, graham грэм, burns бернс, jeffries джеффрис, schumer шумер, sanders сандерс, warren уоррен, ocasio окасио
blumenthal блументаль, grassley грассли, thune тун, hayes хейс, hughes хьюз, hewitt хьюитт, newman ньюман, matthew мэтью
stewart стюарт, chapman чепмен, chandler чандлер, charles чарльз, baker бейкер, blake блейк, gates гейтс, drake дрейк
shakespeare шекспир, blackburn блэкберн, jackson джексон, lambert ламберт, langley лэнгли, connecticut коннектикут
wisconsin висконсин, wyoming вайоминг, delaware делавэр, tennessee теннесси, arkansas арканзас, iowa айова, huawei хуавей
toyota тойота, nvidia нвидиа, pfizer пфайзер, boeing боинг, nestlé нестле, hermès эрме, xerox ксерокс, philips филипс
"""

_SYLLABLES = """
a а, ai ай, an ань, ang ан, ao ао, ba ба, bai бай, ban бань, bang бан, bao бао, bei бэй, ben бэнь, bi би, bian бянь, biao бяо
bin бинь, bing бин, bo бо, bu бу, cai цай, can цань, cang цан, cao цао, chai чай, chan чань, chang чан, chao чао, che чэ
chen чэнь, cheng чэн, chi чи, chong чун, chu чу, chuan чуань, chun чунь, cong цун, cui цуй, da да, dai дай, dan дань, dang дан
dao дао, de дэ, deng дэн, di ди, dian дянь, ding дин, dong дун, du ду, duan дуань, dun дунь, en энь, fa фа, fan фань, fang фан
fei фэй, fen фэнь, feng фэн, fu фу, gan гань, gang ган, gao гао, geng гэн, gong гун, gu гу, guan гуань, guang гуан, gui гуй
guo го, hai хай, han хань, hao хао, he хэ, heng хэн, hong хун, hu ху, hua хуа, huai хуай, huan хуань, huang хуан, hui хуэй
huo хо, ji цзи, jia цзя, jian цзянь, jiang цзян, jiao цзяо, jie цзе, jin цзинь, jing цзин, jiu цзю, ju цзюй, juan цзюань
jun цзюнь, kai кай, kang кан, ke кэ, kong кун, kuang куан, kun кунь, lai лай, lan лань, lang лан, lei лэй, li ли, lian лянь
liang лян, liao ляо, lin линь, ling лин, liu лю, long лун, lu лу, luo ло, ma ма, man мань, mao мао, mei мэй, meng мэн, mian мянь
min минь, ming мин, mu му, na на, nan нань, ni ни, nian нянь, ning нин, niu ню, pan пань, peng пэн, ping пин, pu пу, qi ци
qian цянь, qiao цяо, qin цинь, qing цин, qiu цю, qu цюй, quan цюань, ren жэнь, rong жун, ru жу, rui жуй, run жунь, ruo жо
shan шань, shang шан, shao шао, shen шэнь, sheng шэн, shi ши, shou шоу, shu шу, shuai шуай, shuang шуан, shun шунь, si сы
song сун, su су, sui суй, sun сунь, tai тай, tan тань, tang тан, tao тао, teng тэн, tian тянь, tie те, ting тин, tong тун, tu ту
wan вань, wang ван, wei вэй, wen вэнь, wu у, xia ся, xian сянь, xiang сян, xiao сяо, xie се, xin синь, xing син, xiong сюн
xiu сю, xu сюй, xuan сюань, xue сюэ, xun сюнь, ya я, yan янь, yang ян, yao яо, ye е, yi и, yin инь, ying ин, yong юн, you ю
yu юй, yuan юань, yue юэ, yun юнь, zai цзай, zang цзан, ze цзэ, zeng цзэн, zhai чжай, zhan чжань, zhao чжао, zhe чжэ, zhen чжэнь
zheng чжэн, zhi чжи, zhong чжун, zhou чжоу, zhu чжу, zhuang чжуан, zi цзы, zong цзун, zu цзу, zuo цзо
yeh е, lieh ле, chieh цзе, tieh те
"""

_JAPANESE = """
yama яма, moto мото, mura мура, kawa кава, shima сима, da да, ta та, no но, oka ока, saki саки, hashi хаси, mori мори
matsu мацу, naka нака, taka така, yoshi ёси, ishi иси, shi си, chi ти, chiba тиба, fuji фудзи, hara хара, bayashi баяси
guchi гути, suzu судзу, ki ки, sato сато, ito ито, abe абэ, ueda уэда, nishi ниси, minami минами, kita кита, higashi хигаси
ono оно, sawa сава, zawa дзава, tsu цу, mitsu мицу, shita сита, jima дзима, uchi ути, hiro хиро, shin син, ichi ити, ro ро
ji дзи, kazu кадзу, nori нори, hide хидэ, toshi тоси, haru хару, yuki юки, masa маса, aki аки, shige сигэ, ya я, ryo рё, kyo кё
sho сё, cho тё, jo дзё, gawa гава, wa ва, ka ка, ko ко, mi ми, se сэ
"""


def chosen() -> Iterator[tuple[str, str]]:
    """Names in Latin letters with their Russian spellings, in lower case and without ё, from lists."""
    for latin, cyrillic in _read(_CHOSEN):
        yield latin, cyrillic.replace("ё", "е")


def eastern() -> Iterator[tuple[str, str]]:
    """Chinese and Japanese names of one and two parts, the same at every call."""
    chance = random.Random(_SEED)  # noqa: S311 (not for secrets)
    for parts in (list(_read(_SYLLABLES)), list(_read(_JAPANESE))):
        pairs = [chance.sample(parts, 2) for _ in range(_TOGETHER)]
        made = ((one + other, cyrillic + _behind(cyrillic, behind)) for (one, cyrillic), (other, behind) in pairs)
        yield from ((latin, cyrillic.replace("ё", "е")) for latin, cyrillic in (*parts, *made))


def _behind(before: str, syllable: str) -> str:
    """A syllable within a word: «ъ» parts «н» from a vowel that would make it soft."""
    return f"ъ{syllable}" if before.endswith("н") and syllable[0] in "еёюя" else syllable


def _read(listed: str) -> Iterator[tuple[str, str]]:
    for entry in listed.strip().replace("\n", ", ").split(", "):
        latin, cyrillic = entry.split()
        yield latin, cyrillic
