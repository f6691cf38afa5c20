"""The press of languages that have no table, on one verified clip: a lock. Nothing happened.

Aldoria, its river guard, its papers and people do not exist, and nobody real is accused of
anything. The Harwick Gazette placed a clip in which a sailor is hit in a lock. Its story is retold
in Swedish, Romanian, Greek, Indonesian and Persian, and from there in Norwegian, Finnish, Hungarian,
Serbian and Bulgarian. A Danish paper spoke with the lock-keeper itself, and a Finnish one retells
that. A Romanian page tells of a flood in the same village, and of nothing else.

Where truth may be argued: the Danish paper names the Gazette in one sentence; its claims are its
own. The Bulgarian page names nobody but "foreign media".

Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

from bench.lineage.press import Press

GAZETTE: Final = ("The Harwick Gazette",)
AVIS: Final = ("Sundby Avis",)
ZIAR: Final = ("Ziarul Dunei",)

# How houses are written besides.
HOUSES: Final[dict[str, tuple[str, ...]]] = {
    "The Harwick Gazette": ("Harwick Gazette", "harwickgazette", "Gazette"),
    "Sundby Avis": ("sundbyavis",),
    "Ziarul Dunei": ("ziaruldunei",),
}

# Which held report is a house's own text.
HELD: Final[dict[str, str]] = {
    "The Harwick Gazette": "gazette",
    "Sundby Avis": "sundby",
    "Ziarul Dunei": "flood",
}

ROOTS: Final = ("The Harwick Gazette", "Sundby Avis", "Ziarul Dunei")

REPORTS: Final[list[Press]] = [
    {
        "name": "gazette",
        "place": "https://www.harwickgazette.example/2023/05/04/brannik-lock-video",
        "language": "en",
        "root": GAZETTE,
        "parent": None,
        "how": "original",
        "own": True,
        "text": """The Harwick Gazette

Video appears to show armed men firing on a grain barge at Brannik lock

By Oda Fenwright
4 May 2023

A video that was posted on Tuesday appears to show armed men firing on a grain barge in the lock of Brannik, in the north of Aldoria.

The Harwick Gazette has established where it was filmed: the white tower of the lock-keeper's house and two poplars beside it can be seen on satellite pictures of the lock.

The clip lasts 54 seconds and was probably filmed on 29 April, because the gate that was damaged the day after is still whole in it.

At least three men in grey raincoats stand on the quay, and one of them shouts that nobody may pass. A sailor who holds up his empty hands is hit and falls into the water. We do not know whether he survived.

The shipping company said that it had lost contact with four members of its crew. It did not answer the question why the barge was travelling at night.

The governor's office called the video a forgery and gave no reason for that.

Residents of the village told the Gazette that such raincoats are worn by the river guard, but many anglers wear them too.

The lock has been closed since then, and the grain is carried by lorry over the bridge at Tosk.
""",
    },
    {
        "name": "kanalbladet",
        "place": "https://www.kanalbladet.example/utrikes/2023-05-05/video-fran-slussen",
        "language": "sv",
        "root": GAZETTE,
        "parent": "gazette",
        "how": "rewrite",
        "own": False,
        "text": """Kanalbladet

Film uppges visa hur beväpnade män skjuter mot en spannmålspråm

Publicerad 5 maj 2023

En film som lades ut i tisdags tycks visa hur beväpnade män skjuter mot en pråm lastad med spannmål i slussen i Brannik i norra Aldoria. Det rapporterar The Harwick Gazette, som har fastställt var den är inspelad.

Slussvaktarens hus med sitt vita torn och de två popplarna bredvid syns enligt tidningen på satellitbilder av slussen.

Klippet är 54 sekunder långt och spelades troligen in den 29 april, eftersom porten som skadades dagen efter fortfarande är hel.

Minst tre män i grå regnrockar står på kajen, och en av dem ropar att ingen får passera. En sjöman som håller upp sina tomma händer träffas och faller i vattnet. Om han överlevde är inte känt.

Rederiet uppger för tidningen att det har förlorat kontakten med fyra ur besättningen.

Guvernörens kansli kallar filmen en förfalskning utan att ange några skäl.

Boende i byn säger att flodvakten bär sådana regnrockar, men att många sportfiskare också gör det.

Kanalbladet har inte kunnat granska filmen på egen hand.
""",
    },
    {
        "name": "fjordposten",
        "place": "https://www.fjordposten.example/verden/pram-beskutt-i-sluse",
        "language": "no",
        "root": GAZETTE,
        "parent": "kanalbladet",
        "how": "translation",
        "own": False,
        "text": """Fjordposten

Kornlekter beskutt i sluse, viser video

6. mai 2023

En video som ble lagt ut tirsdag, ser ut til å vise at væpnede menn skyter mot en lekter med korn i slusen i Brannik nord i Aldoria. Det skriver Kanalbladet og viser til The Harwick Gazette, som har funnet ut hvor den er tatt opp.

Huset til slusevokteren med det hvite tårnet og de to poplene ved siden av kan ifølge avisen ses på satellittbilder.

Opptaket varer i 54 sekunder og er trolig gjort 29. april, siden porten som ble skadet dagen etter, fortsatt er hel.

Minst tre menn i grå regnfrakker står på kaia, og en av dem roper at ingen får slippe forbi. En sjømann som holder opp de tomme hendene sine, blir truffet og faller i vannet. Det er ikke kjent om han overlevde.

Rederiet sier at det har mistet kontakten med fire av mannskapet.

Guvernørens kontor kaller videoen et falskneri uten å gi noen grunn.

Folk i landsbyen sier at elvevakten bruker slike regnfrakker, men at mange fritidsfiskere også gjør det.
""",
    },
    {
        "name": "jokiviesti",
        "place": "https://www.jokiviesti.example/ulkomaat/video-sulusta",
        "language": "fi",
        "root": GAZETTE,
        "parent": "kanalbladet",
        "how": "translation",
        "own": False,
        "text": """Jokiviesti

Video näyttäisi esittävän, kuinka viljaproomua ammutaan sulussa

6.5.2023

Tiistaina julkaistu video näyttäisi esittävän, kuinka aseistetut miehet ampuvat viljalastissa olevaa proomua Brannikin sulussa Aldorian pohjoisosassa. Asiasta kertoo ruotsalainen Kanalbladet.

Sulkuvahdin talo valkoisine torneineen ja kaksi poppelia sen vieressä näkyvät satelliittikuvissa.

Video kestää 54 sekuntia, ja se on todennäköisesti kuvattu 29. huhtikuuta, sillä seuraavana päivänä vaurioitunut portti on siinä vielä ehjä.

Laiturilla seisoo ainakin kolme harmaaseen sadetakkiin pukeutunutta miestä, ja yksi heistä huutaa, ettei kukaan saa kulkea ohi. Merimies, joka pitää tyhjiä käsiään ylhäällä, saa osuman ja putoaa veteen. Ei tiedetä, jäikö hän henkiin.

Varustamo kertoo menettäneensä yhteyden neljään miehistön jäseneen.

Kuvernöörin kanslia sanoo videota väärennökseksi eikä perustele väitettä.

Kylän asukkaiden mukaan jokivartio käyttää tällaisia sadetakkeja, mutta niin käyttävät monet onkijatkin.
""",
    },
    {
        "name": "tarm",
        "place": "https://www.curierultarmului.example/stiri/2023/05/05/ecluza-brannik",
        "language": "ro",
        "root": GAZETTE,
        "parent": "gazette",
        "how": "translation",
        "own": False,
        "text": """Curierul Țărmului

O înregistrare pare să arate bărbați înarmați care trag asupra unei barje cu cereale

5 mai 2023

O înregistrare publicată marți pare să arate bărbați înarmați care trag asupra unei barje cu cereale în ecluza de la Brannik, în nordul Aldoriei.

Ziarul The Harwick Gazette a stabilit unde a fost filmată: turnul alb al casei paznicului ecluzei și cei doi plopi de lângă ea se văd în imaginile din satelit.

Clipul durează 54 de secunde și a fost filmat probabil pe 29 aprilie, deoarece poarta avariată a doua zi este încă întreagă.

Cel puțin trei bărbați în pelerine de ploaie gri stau pe chei, iar unul dintre ei strigă că nimeni nu are voie să treacă. Un marinar care își ridică mâinile goale este lovit și cade în apă. Nu se știe dacă a supraviețuit.

Compania de navigație a declarat că a pierdut legătura cu patru membri ai echipajului. La întrebarea de ce naviga barja noaptea nu a răspuns.

Biroul guvernatorului a numit înregistrarea un fals, fără să dea vreun motiv.

Locuitorii satului au spus că astfel de pelerine poartă garda fluvială, dar și mulți pescari.

De atunci ecluza este închisă, iar cerealele sunt transportate cu camioanele peste podul de la Tosk.
""",
    },
    {
        "name": "partihirlap",
        "place": "https://www.partihirlap.example/kulfold/gabonauszaly-a-zsilipben",
        "language": "hu",
        "root": GAZETTE,
        "parent": "tarm",
        "how": "translation",
        "own": False,
        "text": """Parti Hírlap

Felvétel kerülhetett elő arról, hogy fegyveresek lőnek egy gabonaszállító uszályra

2023. május 7.

Egy kedden közzétett felvételen a jelek szerint fegyveres férfiak lőnek egy gabonaszállító uszályra az Aldoria északi részén fekvő Brannik zsilipjében, írja a Curierul Țărmului.

A The Harwick Gazette megállapította, hol készült: a zsilipőr házának fehér tornya és a mellette álló két nyárfa látszik a műholdképeken.

A felvétel 54 másodperces, és valószínűleg április 29-én készült, mert a másnap megrongálódott kapu még ép rajta.

Legalább három szürke esőkabátos férfi áll a rakparton, és egyikük azt kiáltja, hogy senki sem mehet át. Egy matrózt, aki felemeli üres kezét, találat ér, és a vízbe zuhan. Nem tudni, túlélte-e.

A hajózási társaság közölte, hogy elvesztette a kapcsolatot a legénység négy tagjával. Arra a kérdésre, hogy miért közlekedett az uszály éjjel, nem válaszolt.

A kormányzó hivatala hamisítványnak nevezte a felvételt, de nem indokolta meg, miért.

A falu lakói szerint ilyen esőkabátot a folyami őrség visel, de sok horgász is.

A zsilip azóta zárva van, a gabonát teherautókkal viszik át a toski hídon.
""",
    },
    {
        "name": "akti",
        "place": "https://www.aktinea.example/kosmos/2023/05/05/to-video-apo-ti-dexameni",
        "language": "el",
        "root": GAZETTE,
        "parent": "gazette",
        "how": "rewrite",
        "own": False,
        "text": """Ακτή Νέα

Βίντεο φαίνεται να δείχνει ενόπλους να πυροβολούν φορτηγίδα με σιτηρά

5 Μαΐου 2023

Ένοπλοι άνδρες φαίνεται να πυροβολούν μια φορτηγίδα με σιτηρά στην κλεισιάδα του Μπράννικ, στη βόρεια Αλδορία, σε βίντεο που αναρτήθηκε την Τρίτη.

Η εφημερίδα The Harwick Gazette εξακρίβωσε πού γυρίστηκε: ο λευκός πύργος στο σπίτι του φύλακα και οι δύο λεύκες δίπλα του διακρίνονται σε δορυφορικές εικόνες.

Το βίντεο διαρκεί 54 δευτερόλεπτα και γυρίστηκε πιθανότατα στις 29 Απριλίου, αφού η πύλη που έπαθε ζημιά την επόμενη μέρα είναι ακόμη άθικτη.

Τουλάχιστον τρεις άνδρες με γκρι αδιάβροχα στέκονται στην προβλήτα και ένας από αυτούς φωνάζει ότι κανείς δεν επιτρέπεται να περάσει. Ένας ναύτης που σηκώνει τα άδεια χέρια του χτυπιέται και πέφτει στο νερό. Δεν είναι γνωστό αν επέζησε.

Η ναυτιλιακή εταιρεία ανέφερε ότι έχασε την επαφή με τέσσερα μέλη του πληρώματος.

Το γραφείο του κυβερνήτη χαρακτήρισε το βίντεο πλαστό χωρίς να εξηγήσει γιατί.

Η κλεισιάδα παραμένει έκτοτε κλειστή και τα σιτηρά μεταφέρονται με φορτηγά από τη γέφυρα του Τοσκ.
""",
    },
    {
        "name": "recnik",
        "place": "https://www.recniglasnik.example/svet/barza-u-prevodnici",
        "language": "sr",
        "root": GAZETTE,
        "parent": "akti",
        "how": "translation",
        "own": False,
        "text": """Речни гласник

Снимак наводно приказује како наоружани људи пуцају на баржу са житом

6. мај 2023.

Наоружани мушкарци, како изгледа, пуцају на баржу са житом у преводници код Браника, на северу Алдорије, на снимку објављеном у уторак, преноси грчки лист Акти Неа.

Лист The Harwick Gazette утврдио је где је снимљен: бела кула на кући чувара и две тополе поред ње виде се на сателитским снимцима.

Снимак траје 54 секунде и вероватно је настао 29. априла, јер је капија која је сутрадан оштећена још читава.

Најмање три мушкарца у сивим кишним мантилима стоје на пристаништу, а један од њих виче да нико не сме да прође. Морнар који подиже празне руке бива погођен и пада у воду. Није познато да ли је преживео.

Бродарска компанија је навела да је изгубила везу са четири члана посаде.

Гувернерова канцеларија назвала је снимак лажним, не објаснивши зашто.

Преводница је од тада затворена, а жито се камионима превози преко моста у Тоску.
""",
    },
    {
        "name": "dunavski",
        "place": "https://www.dunavskivesti.example/svyat/shlep-shluz",
        "language": "bg",
        "root": GAZETTE,
        "parent": "recnik",
        "how": "translation",
        "own": False,
        "text": """Дунавски вести

Въоръжени мъже стрелят по шлеп със зърно, показва видео

8 май 2023 г.

Въоръжени мъже изглежда стрелят по шлеп със зърно в шлюза при Браник, в северната част на Алдория, на видео, публикувано във вторник, съобщават чуждестранни медии.

Установено е къде е заснето: бялата кула на къщата на пазача и двете тополи до нея се виждат на сателитни снимки.

Видеото продължава 54 секунди и вероятно е направено на 29 април, защото вратата, която е била повредена на следващия ден, е още здрава.

Най-малко трима мъже със сиви дъждобрани стоят на кея, а един от тях вика, че никой не бива да минава. Моряк, който вдига празните си ръце, е улучен и пада във водата. Не е известно дали е оцелял.

Корабната компания заяви, че е загубила връзка с четирима членове на екипажа.

Канцеларията на губернатора нарече видеото фалшиво, без да обясни защо.

Оттогава шлюзът е затворен, а зърното се превозва с камиони през моста в Тоск.
""",
    },
    {
        "name": "warta",
        "place": "https://www.wartasungai.example/dunia/2023/05/06/tongkang-gandum",
        "language": "id",
        "root": GAZETTE,
        "parent": "gazette",
        "how": "rewrite",
        "own": False,
        "text": """Warta Sungai

Video tampaknya memperlihatkan orang bersenjata menembaki tongkang gandum

6 Mei 2023

Sebuah video yang diunggah pada hari Selasa tampaknya memperlihatkan orang-orang bersenjata menembaki tongkang gandum di pintu air Brannik, di utara Aldoria, demikian laporan The Harwick Gazette.

Surat kabar itu memastikan tempat pengambilannya: menara putih rumah penjaga pintu air dan dua pohon poplar di sebelahnya terlihat pada citra satelit.

Video itu berdurasi 54 detik dan kemungkinan direkam pada 29 April, sebab gerbang yang rusak sehari sesudahnya masih utuh.

Seorang pelaut yang mengangkat tangannya yang kosong tertembak dan jatuh ke air. Tidak diketahui apakah ia selamat.

Perusahaan pelayaran mengatakan kehilangan kontak dengan empat awak kapalnya. Perusahaan itu tidak menjawab mengapa tongkang berlayar pada malam hari.

Kantor gubernur menyebut video itu palsu tanpa memberi alasan.

Warga desa mengatakan jas hujan seperti itu dipakai penjaga sungai, tetapi banyak pemancing juga memakainya.
""",
    },
    {
        "name": "rud",
        "place": "https://www.khabar-rud.example/jahan/video-az-band",
        "language": "fa",
        "root": GAZETTE,
        "parent": "gazette",
        "how": "rewrite",
        "own": False,
        "text": """خبر رود

ویدیویی ظاهراً تیراندازی مردان مسلح به یک دوبهٔ حامل غله را نشان می‌دهد

۵ مه ۲۰۲۳

ویدیویی که روز سه‌شنبه منتشر شد ظاهراً نشان می‌دهد که مردان مسلح در آب‌بند برانیک در شمال آلدوریا به یک دوبهٔ حامل غله تیراندازی می‌کنند.

روزنامهٔ The Harwick Gazette محل فیلم‌برداری را مشخص کرده است: برج سفید خانهٔ نگهبان آب‌بند و دو درخت سپیدار کنار آن در تصاویر ماهواره‌ای دیده می‌شود.

این ویدیو 54 ثانیه است و احتمالاً در 29 آوریل ضبط شده، زیرا دریچه‌ای که روز بعد آسیب دید هنوز سالم است.

دست‌کم سه مرد با بارانی خاکستری روی اسکله ایستاده‌اند و یکی از آن‌ها فریاد می‌زند که هیچ‌کس حق عبور ندارد. ملوانی که دست‌های خالی‌اش را بالا گرفته هدف قرار می‌گیرد و در آب می‌افتد. معلوم نیست زنده مانده باشد.

شرکت کشتیرانی گفت که ارتباطش با چهار خدمهٔ خود قطع شده است.

دفتر فرماندار ویدیو را جعلی خواند و دلیلی نیاورد.

ساکنان روستا گفتند که نگهبانان رودخانه چنین بارانی‌هایی می‌پوشند، اما بسیاری از ماهیگیران هم می‌پوشند.
""",
    },
    {
        "name": "sundby",
        "place": "https://www.sundbyavis.example/udland/slusevogteren-fra-brannik",
        "language": "da",
        "root": AVIS,
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """Sundby Avis

Slusevogteren: »Jeg slukkede lyset og lagde mig på gulvet«

Af Signe Ravnholt, Brannik
9. maj 2023

I elleve år har Matis Orvel åbnet og lukket portene i Brannik. Nu bor han hos sin søster i byen Melk, hvor Sundby Avis har mødt ham.

Den nat hørte han først en motor, og bagefter råb, fortæller han over en kop te.

»Jeg slukkede lyset og lagde mig på gulvet,« siger Matis Orvel til Sundby Avis. Han talte ni skud og blev liggende, til det blev lyst.

Om morgenen fandt han en kasket og en støvle ved trappen, og dem afleverede han på politistationen. Vi har set kvitteringen, som bærer stationens stempel.

Betjentene spurgte ham ikke om noget, og ingen har ringet siden.

Filmen, som The Harwick Gazette har stedfæstet, vil han ikke se. »Jeg var der jo,« siger han.

Hans løn er ikke blevet betalt siden marts.
""",
    },
    {
        "name": "saaristo",
        "place": "https://www.saaristolehti.example/maailma/sulkuvahti-kertoo",
        "language": "fi",
        "root": AVIS,
        "parent": "sundby",
        "how": "rewrite",
        "own": False,
        "text": """Saaristolehti

Sulkuvahti piiloutui lattialle ja laski yhdeksän laukausta

10.5.2023

Sulkuvahti Matis Orvel on avannut ja sulkenut Brannikin portteja yksitoista vuotta. Nyt hän asuu sisarensa luona Melkin kaupungissa, kertoo tanskalainen Sundby Avis.

Sinä yönä hän kuuli ensin moottorin ja sitten huutoja.

»Sammutin valot ja kävin lattialle makaamaan», Orvel sanoo lehdelle. Hän laski yhdeksän laukausta ja makasi paikallaan aamun valkenemiseen asti.

Aamulla hän löysi portaiden vierestä lakin ja saappaan, jotka hän vei poliisiasemalle.

Poliisit eivät kysyneet häneltä mitään, eikä kukaan ole sen jälkeen soittanut.

Palkkaa hänelle ei ole maksettu maaliskuun jälkeen.
""",
    },
    {
        "name": "flood",
        "place": "https://www.ziaruldunei.example/local/2023/05/06/brannik-inundatii",
        "language": "ro",
        "root": ZIAR,
        "parent": None,
        "how": "original",
        "own": True,
        "text": """Ziarul Dunei

Apele au intrat în 40 de case la Brannik

De Ilinca Sorescu
6 mai 2023

După trei zile de ploaie, apele au intrat în 40 de case din satul Brannik, în nordul Aldoriei.

Reporterul nostru a numărat duminică 17 curți acoperite de noroi.

Pompierii au evacuat opt persoane, dintre care două cu barca. Nimeni nu a fost rănit.

Primarul Radu Melin a declarat pentru Ziarul Dunei că digul a cedat lângă moară, unde fusese reparat abia în toamnă.

Școala va rămâne închisă până luni, iar elevii vor învăța la căminul cultural din Tosk.

Podul de la Tosk este deschis, dar camioanele grele nu au voie să treacă.
""",
    },
]
