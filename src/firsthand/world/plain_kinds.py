"""Nouns and adjectives of which a language has few of a kind, in eleven languages.

What a translation says of these can be held against its source without a dictionary of all else:
parts of the body, kin, colours, beasts, clothes, arms, buildings, offices. Of each language the
words stand as they are written in small letters; a ``*`` stands for any ending. Words that a
translator may put for each other stand in one line, and where one word says two of a kind (Russian
*ruka*: arm, hand) it stands under both. Of Arabic and Persian the letters are folded.
"""

# ruff: noqa: E501  a line is what every language has for one thing
from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from firsthand.world.names_across import fold

CODES: Final = ("en", "de", "fr", "es", "it", "pl", "uk", "ru", "tr", "ar", "fa")
"""The languages, by their BCP 47 tags, in the order of the columns."""

_KINDS: Final = """
body face | face faces facial | gesicht* | visage* figure | cara rostro* | viso volto faccia | twarz* | облич* | лиц* | yüz* | وجه* | صورت* چهره*
body neck | neck throat* | hals* nacken* kehle* | cou nuque | cuello nuca | collo nuca | szyj* gardł* kark* | шия шиї шию шиєю горл* | шея шеи шею шее шеей горл* | boyun* boyn* boğaz* gırtlak* | رقبه* عنق* حلق* | گردن* گلو*
body shoulder | shoulder* | schulter* | épaule* omoplate* | hombro* omóplato* | spall* scapol* | rami* bark* łopatk* | плеч* лопатк* | плеч* лопатк* | omuz* omz* | كتف* | شانه* كتف*
body arm | arm arms forearm* | arm arme armen unterarm* oberarm* | bras avant-bras | brazo* antebrazo* | braccio braccia avambraccio | ramię ramion* ręk* rąk* | рук* | рук* | kol kolu* kollar* | ذراع* | بازو* دست*
body elbow | elbow* | ellbogen* ellenbogen* | coude coudes | codo codos | gomit* | łok* | лікот* лікт* | локот* локт* | dirse* | مرفق* كوع* | آرنج*
body hand | hand hands | hand händ* | main mains | mano manos | mano mani | ręk* rąk* dło* | рук* долон* | рук* ладон* кист* | el eli elin* eller* | يد يده يدها يديه يديها يداه يداها ايدي* | دست*
body wrist | wrist* | handgelenk* | poignet* | muñeca* | pols* | nadgarst* | зап'яст* | запяст* | bilek* bileğ* | معصم* | مچ*
body finger | finger* thumb* | finger* daumen* | doigt* pouce* | dedo* pulgar* | dit* pollic* | palec palc* kciuk* | палець пальц* | палец пальц* | parmak* parmağ* | اصبع* اصابع* | انگشت*
body leg | leg legs thigh* shin* calf | bein beine* oberschenkel* unterschenkel* | jambe* cuisse* | pierna* muslo* | gamb* cosci* | nog* nóg* udo uda udzie udem | ног* стегн* | ног* бедр* голен* | bacak* bacağ* uyluk* | ساق* فخذ* | پا پای پایش ران*
body knee | knee knees kneecap* | knie* | genou* | rodilla* | ginocchi* | kolan* | колін* | колен* | diz* | ركب* | زانو*
body foot | foot feet ankle* | fuß* füß* fuss* knöchel* | pied pieds cheville* | pie pies tobillo* | piede piedi cavigli* | stop* kostk* | ног* ступн* стоп* | ног* ступн* стоп* лодыжк* | ayak* ayağ* | قدم* كاحل* | پا پای پایش
body back | backs spine | rücken* | dos | espalda* | schiena* | plec* grzbiet* | спин* | спин* | sırt* | ظهر* | پشت* كمر*
body chest | chest | brust* | poitrine* torse | pecho* tórax | petto torace | pierś* piersi* klatk* | груд* | груд* | göğüs* göğs* | صدر* | سينه*
body head | head heads skull* | kopf* köpf* schädel* | tête* crâne* | cabeza* cráneo* | testa teste cranio | głow* głów* czaszk* | голов* череп* | голов* череп* | baş başı* kafa* | راس* جمجم* | سر سرش جمجمه*
body belly | belly stomach* abdomen | bauch* magen* | ventre estomac abdomen | vientre estómago abdomen | pancia stomaco addome ventre | brzuch* żołąd* | живіт живот* шлун* | живот* желуд* | karın* karn* mide* | بطن* معد* | شكم*
body eye | eye eyes | auge augen | œil yeux | ojo ojos | occhio occhi | oko oczy oku oczu | око очі оці ока | глаз глаза глазу глаз* | göz* | عين* عيون* | چشم*
body ear | ear ears | ohr ohren | oreille* | oreja* oído* | orecchi* | ucho uszy ucha uchu | вухо вуха вусі | ухо уши уха ухе | kulak* kulağ* | اذن* | گوش*
body tooth | tooth teeth | zahn* zähne* | dent dents | diente* | dente denti | ząb* zęb* | зуб зуби зубів зуба | зуб зубы зубов зуба | diş* | سن اسنان* سنين* | دندان*
body hip | hip hips pelvis | hüfte* becken* | hanche* bassin | cadera* pelvis | anc* bacino | biodr* | стегн* таз | бедр* таз | kalça* | ورك* حوض* | لگن*
light dawn | dawn daybreak sunrise | morgengrauen tagesanbruch sonnenaufgang* morgendämmerung | aube aurore lever | amanecer alba madrugada | alba aurora | świt* brzask* | світан* досвіт* | рассвет* заря | şafak* şafağ* | فجر* شروق* | سپيده* بامداد* طلوع*
light dusk | dusk nightfall sunset twilight | abenddämmerung dämmerung sonnenuntergang* | crépuscule coucher tombée | anochecer crepúsculo atardecer | crepuscolo tramonto imbrunire | zmierzch* zmrok* | сутінк* смерк* | сумерк* закат* | alacakaranlık* günbatımı* akşam* | غروب* غسق* مغيب* | غروب* شامگاه*
kin brother | brother brothers | bruder* brüder* | frère* | hermano* | fratell* | brat brata bratem bracia | брат брата братом брати | брат брата братом братья | ağabey* kardeş* | شقيق شقيقه شقيقها شقيقهم اخوه اخوها اخيه اخيها | برادر*
kin sister | sister sisters | schwester* | sœur* soeur* | hermana* | sorell* | siostr* | сестр* | сестр* | abla* kardeş* | شقيقة شقيقته اخت* | خواهر*
kin mother | mother mothers | mutter mütter | mère mères | madre madres | madre madri | matk* | мати матер* | мать матер* | anne* | والدة والدته ام امه امها | مادر*
kin father | father fathers | vater väter | père pères | padre padres | padre padri | ojciec ojc* | батьк* | отец отц* | baba* | والد والده والدها ابوه | پدر*
kin son | son sons | sohn* söhn* | fils | hijo hijos | figlio figli | syn syna synem synowie | син сина сином сини | сын сына сыном сыновья | oğul* oğl* | ابن ابنه ابنها نجل* | پسر*
kin daughter | daughter* | tochter* töchter* | fille filles | hija hijas | figlia figlie | córk* | доньк* дочк* | дочь дочер* дочк* | kız* | ابنة ابنته ابنتها | دختر*
kin wife | wife wives widow* | ehefrau* frau witwe* | épouse* femme veuve* | esposa* mujer viuda* | moglie vedov* | żon* wdow* | дружин* вдов* | жена жены жену вдов* | eşi karısı dul | زوجة زوجته ارملة ارمله | همسر* زن بيوه*
kin husband | husband* widower* | ehemann* mann witwer* | mari époux veuf* | esposo* marido* viudo* | marito vedovo | mąż męż* wdow* | чоловік* вдівц* | муж мужа мужем вдовец вдовц* | eşi kocası | زوجها زوج ارمل | شوهر* همسر*
colour red | red | rot rote* roter rotes | rouge* | rojo* roja* | ross* | czerwon* | червон* | красн* | kırmızı* kızıl* | احمر* حمراء* | قرمز* سرخ*
colour white | white | weiß* weiss* | blanc* | blanco* blanca* | bianc* | biał* | біл* | белы* бела* бело* | beyaz* | ابيض* بيضاء* | سفيد*
colour black | black | schwarz* | noir* | negro* negra* | nero nera neri nere | czarn* | чорн* | черн* | siyah* kara | اسود* سوداء* | سياه* مشكي*
colour green | green | grün* | vert verts verte* | verde* | verde verdi | zielon* | зелен* | зелен* | yeşil* | اخضر* خضراء* | سبز*
colour blue | blue navy | blau* | bleu* | azul* | blu azzurr* | niebiesk* błękit* granatow* | син* блакитн* | сини* синя* сине* голуб* | mavi* lacivert* | ازرق* زرقاء* كحلي* | آبي* ابي*
way left | left left-hand | links linke linken linker linkes | gauche | izquierda izquierdo | sinistra sinistro | lewo lewej lewa lewy lewym lewego | ліворуч лівий ліва ліву лівій лівому лівого | слева налево влево левый левая левую левой левом левого | sol solda soldaki solunda | يسار اليسار يسرى اليسرى ايسر الايسر | چپ
way right | right right-hand | rechts rechte rechten rechter rechtes | droite | derecha | destra | prawo prawej prawa prawy prawym prawego | праворуч правий права праву правій правому правого | справа направо вправо правый правая правую правой правом правого | sağ sağda sağdaki sağında | يمين اليمين يمنى اليمنى ايمن الايمن | راست
slope up | uphill upstairs upstream | bergauf bergan bergaufwärts hangaufwärts hügelaufwärts treppauf stromaufwärts flussaufwärts | amont | arriba | monte | górę | вгору угору | вверх наверх | yukarı yukarıya | اعلي الاعلي صعودا | بالا سربالايي
slope down | downhill downstairs downstream | bergab bergabwärts hangabwärts hügelabwärts treppab stromabwärts flussabwärts | aval | abajo | valle | dół | вниз униз | вниз книзу | aşağı aşağıya | اسفل الاسفل نزولا | پايين سرازيري
colour yellow | yellow | gelb* | jaune* | amarill* | giall* | żółt* | жовт* | желт* | sarı* | اصفر* صفراء* | زرد*
portfolio defence | defence defense | verteidigung* | défense armées | defensa | difesa | obron* | оборон* | оборон* | savunma* | دفاع | دفاع
portfolio interior | interior home | innen* inneren innere | intérieur | interior gobernación | interno interni | wewnętrzn* | внутрішн* | внутренн* | içişleri* | داخلي* | كشور
portfolio foreign | foreign | außen* auswärtig* | étrangères | exteriores | esteri | zagraniczn* | закордонн* | иностранн* | dışişleri* | خارجي* | خارجه
portfolio health | health | gesundheit* | santé | salud sanidad sanitario sanitaria | salute sanità | zdrowia | здоров* | здравоохранен* | sağlık* | صح* | بهداشت
portfolio justice | justice | justiz* | justice sceaux | justicia | giustizia | sprawiedliwości | юстиці* | юстици* | adalet* | عدل | دادگستري
portfolio finance | finance treasury | finanz* | finances | hacienda finanzas | finanze tesoro | finansów | фінанс* | финанс* | maliye* | مالي* | دارايي
portfolio transport | transport transportation | verkehr* | transports | transporte transportes | trasporti | transportu | транспорт* | транспорт* | ulaştırma* | نقل مواصلات | راه
portfolio education | education schools | bildung* kultus* unterricht* | éducation | educación | istruzione | edukacji oświaty | освіт* | образован* просвещен* | eğitim* | تعليم تربيه | آموزش
portfolio agriculture | agriculture farming | landwirtschaft* agrar* | agriculture | agricultura | agricoltura | rolnictwa | сільськ* аграрн* | сельск* | tarım* | زراع* فلاحه | كشاورزي
portfolio energy | energy | energie* | énergie | energía | energia | energii energetyki | енергет* | энергет* | enerji* | طاق* كهرباء | نيرو انرژي
office mayor | mayor mayoress | bürgermeister* oberbürgermeister* | maire maires mairesse | alcalde alcaldes alcaldesa | sindaco sindaca | burmistrz* prezydent* | мер мера мерка мером | мэр мэра мэром градоначальник* | başkan* | عمده رئيس | شهردار*
office judge | judge judges magistrate | richter* | juge juges magistrat* | juez jueces jueza magistrad* | giudice giudici | sędzi* | судд* | судья судьи судью судьей судьёй | yargıç* hakim* | قاضي* قضاة | قاضي*
office prosecutor | prosecutor prosecutors | staatsanw* ankläger* | procureur* parquet | fiscal fiscales fiscalía | procuratore procuratori procura pm | prokurat* prokuror* | прокур* | прокур* | savcı* | مدعي* نيابه ادعاء | دادستان*
office ambassador | ambassador ambassadors | botschafter* | ambassadeur* ambassadrice | embajador* | ambasciator* | ambasador* | посол посла посолка послом | посол посла послом | büyükelçi* | سفير* | سفير*
office colonel | colonel colonels | oberst | colonel colonels | coronel coroneles | colonnell* | pułkownik* | полковник* | полковник* | albay* | عقيد | سرهنگ
office bishop | bishop archbishop | bischof* bischöf* erzbischof* | évêque* archevêque* | obispo* arzobispo* | vescov* arcivescov* | biskup* arcybiskup* | єпископ* архієпископ* | епископ* архиепископ* | piskopos* | اسقف* مطران* | اسقف*
office minister | minister ministers premier president governor chancellor | minister* ministerin* präsident* gouverneur* kanzler* regierungschef* ministerpräsident* landeshauptmann* | ministre* président* gouverneur* chancel* préfet* | ministr* president* gobernador* cancill* | ministr* premier president* governator* cancellier* | minister* ministr* premier* prezydent* gubernator* kancler* wojewod* | міністр* прем* президент* губернатор* канцлер* | министр* премьер* президент* губернатор* канцлер* | bakan* başbakan* vali valisi cumhurbaşkan* | وزير* رئيس* محافظ* حاكم* والي* | وزير* رئيس* استاندار*
party police | police officers constable* policeman policemen policewoman detectives investigators cops | polizei* polizist* ermittler* beamte* kripo | police policier* policière* gendarm* enquêteur* | policía* policial* agentes | polizia poliziott* carabinier* questura agenti | policj* funkcjonariusz* śledcz* | поліц* правоохорон* слідч* | полиц* правоохран* следств* | polis* jandarma* | شرط* امن محقق* | پليس* ماموران
party hospital | hospital hospitals doctors doctor clinic medics nurse physicians | krankenhaus* klinik* spital* ärzt* arzt medizin* | hôpita* clinique* médecin* chu soignant* | hospital* médic* clínica* sanitari* | ospedal* medic* clinica* | szpital* lekarz* lekark* | лікар* госпітал* медик* | больниц* госпитал* врач* медик* | hastane* doktor* | مستشفي* طبيب* اطباء | بيمارستان* پزشك*
party residents | residents resident locals neighbours neighbour inhabitants villagers | anwohner* bewohner* nachbar* einwohner* | riverain* habitant* voisin* résident* | vecin* habitante* residente* | abitant* resident* | mieszka* sąsi* | мешкан* жител* сусід* | жител* сосед* | sakin* komşu* | سكان* ساكن* اهالي* جيران* | ساكنان همسايه*
party union | union unions | gewerkschaft* | syndicat* cgt | sindicato* | sindacat* | związ* | профспілк* | профсоюз* | sendika* | نقاب* | اتحاديه* سنديكا
party organisers | organisers organizers organiser organizer | veranstalter* organisator* | organisateur* | organizador* convocante* | organizzator* | organizator* | організатор* | организатор* | düzenleyen* organizatör* | منظم* | برگزاركننده*
child boy | boy boys | junge jungen bub* knabe* | garçon* garçonnet* fils | niño niños chico chicos muchacho* | ragazzo ragazzi bambino bambini | chłop* | хлопчик* хлопець хлопц* | мальчик* | oğlan* | صبي صبيان فتي طفل طفلا ولد | پسر*
child girl | girl girls | mädchen* | fille filles fillette* | niña niñas chica chicas muchacha* | ragazza ragazze bambina bambine | dziewcz* | дівчин* дівчат* | девочк* девушк* | kız* | فتاه فتيات بنت طفله صبيه | دختر*
colour grey | grey gray silver | grau graue grauer graues grauen grauem silber* | gris grise grises argenté* | gris grises plateado* plateada* | grigi* argentat* | szar* srebrn* | сірий сіра сіре сірі сірого сірої сірому сірій сіру сірим | серый серая серое серые серого серой серую серым серых | gri gümüş* | رمادي* فضي* | خاكستري نقره*
colour brown | brown | braun* | brun brune bruns marron* | marrón marrones pardo* parda* café castaño* | marron* brun* | brązow* | коричнев* брунатн* | коричнев* | kahverengi* | بني بنيه | قهوه*
animal dog | dog dogs puppy | hund hunde hunden hundes welpe* | chien chiens chienne* chiot* | perro perros perra* cachorro* | cane cani cagn* cucciol* | pies psa psy psów psem | собак* пес пса цуценя* | собак* пёс пес пса щен* | köpek* köpeğ* | كلب كلاب كلبا جرو | سگ*
animal cat | cat cats kitten* | katze* kater* kätzchen* | chat chats chatte* chaton* | gato gatos gata gatas gatito* | gatto gatti gatta gattino | kot kota koty kotów | кіт кота коти котів кішк* кошен* | кот кота коты кошк* котен* котён* | kedi* | قط قطه قطط هره | گربه*
animal horse | horse horses pony mare | pferd pferde pferden stute* | cheval chevaux jument poney* | caballo caballos yegua* | cavallo cavalli cavalla | koń konia konie koni | кінь коня коні коней | конь коня кони лошад* | at atı atlar* | حصان خيول احصنه فرس | اسب*
animal cow | cow cows cattle bull oxen | kuh kühe kühen rind rinder vieh stier* | vache vaches bétail taureau* bœuf* | vaca vacas ganado toro toros reses | mucca mucche vacca vacche bestiame toro tori bov* | krow* krów bydło byk* | коров* корів худоб* бик* | коров* скот* бык* | inek ineğ* sığır* boğa* | بقره ابقار بقر ماشيه ثور | گاو*
animal sheep | sheep lamb lambs ewe* | schaf schafe schafen lamm lämmer | mouton* brebis agneau* | oveja* cordero* borrego* | pecora pecore agnell* | owc* owiec baran* | вівц* овець ягн* баран* | овц* овец ягн* баран* | koyun* kuzu* | خروف خراف غنم اغنام نعجه | گوسفند* بره
animal goat | goat goats | ziege* | chèvre* bouc boucs | cabra cabras chivo* | capra capre | koza kozy kóz | коза кози кіз козу | коза козы коз козу | keçi* | ماعز عنزه | بز بزها
animal bird | bird birds pigeon* | vogel vögel vögeln taube* | oiseau* pigeon* | pájaro* ave aves paloma* | uccell* piccion* | ptak* gołęb* | птах* голуб голуби голубів | птиц* голуб голуби голубей | kuş kuşlar* güvercin* | طائر طيور حمام* عصفور | پرنده* كبوتر*
animal fish | fish fishes | fisch fische fischen | poisson* | pez peces pescado* | pesce pesci | ryba ryby ryb rybę | риба риби риб рибу | рыба рыбы рыб рыбу | balık* balığ* | سمك اسماك سمكه | ماهي ماهيها
garment coat | coat coats jacket jackets anorak* parka* cardigan* | mantel mäntel jacke* anorak* parka* weste* | manteau* veste* blouson* parka* anorak* gilet* | abrigo* chaqueta* chamarra* cazadora* chaquetón* | cappott* giacc* giubb* gilet | płaszcz* kurtk* kurtc* | пальт* куртк* пуховик* | пальт* куртк* пуховик* | palto* ceket* mont* | معطف* ستره* جاكيت | كت پالتو ژاكت*
garment shirt | shirt shirts t-shirt* blouse* jumper* sweater* pullover* hoodie* | hemd hemden t-shirt* bluse* pullover* kapuzen* | chemise* t-shirt* chemisier* pull pulls sweat* | camisa* camiseta* blusa* jersey* suéter* sudadera* | camici* magli* t-shirt | koszul* bluz* swet* | сорочк* футболк* светр* худі | рубаш* футболк* свитер* кофт* | gömlek* tişört* kazak* | قميص* بلوزه كنزه | پيراهن* بلوز*
garment trousers | trousers jeans pants shorts | hose hosen jeans shorts | pantalon* jean jeans short* | pantalón pantalones vaqueros jeans | pantalon* jeans | spodni* dżins* | штани штанів джинс* | брюк* штаны штанов джинс* | pantolon* kot* | بنطلون* سروال* جينز | شلوار*
garment hat | hat hats cap caps beanie* beret* | hut hüte mütze* kappe* basken* | chapeau* casquette* bonnet* béret* | sombrero* gorra* gorro* boina* | cappell* berrett* basco | czapk* kapelusz* | капелюх* кепк* шапк* берет* | шляп* кепк* шапк* берет* | şapka* bere* kasket* | قبع* طاقيه | كلاه*
garment shoe | shoe shoes boot boots sneakers sandal* | schuh schuhe schuhen stiefel* turnschuh* sandale* | chaussure* botte bottes basket* sandale* soulier* | zapat* bota botas sandalia* | scarp* stival* sandal* | but buty butów bucik* kozak* sanda* | взутт* черевик* чобот* чобіт* кросівк* туфл* | обув* ботин* сапог* кроссовк* туфл* | ayakkabı* bot botlar* çizme* | حذاء* احذيه جزمه صندل | كفش* چكمه*
garment glove | glove gloves mitten* | handschuh* | gant gants moufle* | guante* manopla* | guant* | rękawi* | рукавич* рукавиц* | перчат* рукавиц* варежк* | eldiven* | قفاز* | دستكش*
part valve | valve valves | ventil* | vanne* valve* robinet* soupape* | válvula* grifo* | valvol* rubinett* | zawór* zawor* kran* | клапан* вентил* | клапан* вентил* | vana* musluk* valf* | صمام* حنفي* | شير* سوپاپ*
part hose | hose hoses | schlauch* schläuch* | tuyau* flexible* | manguera* | manichett* tubo tubi | wąż węża węże* | шланг* | шланг* | hortum* | خرطوم* | شلنگ*
part pump | pump pumps | pumpe* | pompe pompes | bomba bombas bombeo | pompa pompe | pompa pompy pompę pomp | насос* помп* | насос* помп* | pompa* | مضخ* | پمپ* تلمبه*
part engine | engine engines motor motors | motor motoren motors triebwerk* | moteur* réacteur* | motor motores | motore motori | silnik* | двигун* мотор* | двигател* мотор* | motor* | محرك* | موتور*
part wheel | wheel wheels tyre* tire tires | rad räder rädern reifen* | roue roues pneu* | rueda* neumático* llanta* | ruota ruote gomm* pneumatic* | koło koła kół opon* | колес* шин шини | колес* шин шины | tekerlek* lastik* | عجله عجلات اطار* | چرخ* لاستيك*
part brake | brake brakes handbrake | bremse* handbremse* feststellbremse* | frein freins | freno frenos | freno freni | hamul* | гальм* | тормоз* | fren* frenler | فرامل مكبح مكابح | ترمز*
part ladder | ladder ladders | leiter leitern | échelle échelles | escalera* | scaletta | drabin* | драбин* | лестниц* стремянк* | merdiven* | سلالم | نردبان*
vessel ferry | ferry ferries | fähre* | ferry ferries bac bacs traversier* | ferry ferries ferri transbordador* | traghett* | prom promu promem promy | пором* | паром паром* | feribot* vapur* | عبار* معديه | فري كشتي
vessel tug | tug tugs tugboat* | schlepper* | remorqueur* | remolcador* | rimorchiator* | holownik* | буксир* | буксир* | römorkör* | قاطره* جرار | يدك كش
vessel submarine | submarine* | u-boot* unterseeboot* | sous-marin* | submarino* | sommergibil* sottomarin* | okręt* | підводн* субмарин* | подводн* субмарин* | denizaltı* | غواص* | زيردريايي*
vessel yacht | yacht yachts | yacht* jacht* segelboot* | yacht* voilier* | yate* velero* | yacht panfilo | jacht* | яхт* | яхт* | yat yatlar* | يخت يخوت | قايق تفريحي
transport lorry | lorry lorries truck trucks | lastwagen* lkw laster* lastkraft* sattelz* | camion camions poids-lourd* | camión camiones camioneta* | camion tir autocarr* | ciężarów* tir tira | вантажівк* фура фури фуру | грузовик* фура фуры фуру | kamyon* tır* | شاحن* | كاميون*
transport bus | bus buses minibus* | bus busse bussen kleinbus* reisebus* | bus autobus autocar* minibus | autobús autobuses bus buses microbús* minibús* ómnibus | autobus pullman corrier* | autobus* | автобус* маршрутк* | автобус* маршрутк* | otobüs* minibüs* | حافل* باص* | اتوبوس* ميني
transport train | train trains | zug zuges züge zügen | train trains tgv | tren trenes ferrocarril | treno treni convoglio | pociąg* | поїзд* потяг* | поезд* | tren trenler* trenin | قطار* | قطار*
transport helicopter | helicopter* chopper* | hubschrauber* helikopter* | hélicoptère* hélico | helicóptero* | elicotter* | śmigłow* helikopter* | гелікоптер* вертоліт* вертольот* | вертолет* вертолёт* | helikopter* | مروحي* هليكوبتر | بالگرد* هليكوپتر*
transport bicycle | bicycle* bike bikes | fahrrad* fahrräder* rad | vélo vélos bicyclette* | bicicleta* bici | biciclett* bici | rower* | велосипед* | велосипед* | bisiklet* | دراج* | دوچرخه*
transport tram | tram trams tramcar* streetcar* | straßenbahn* tram trambahn* | tramway* tram trams | tranvía* | tram tramvia | tramwaj* | трамва* | трамва* | tramvay* | ترام* | تراموا*
structure church | church churches chapel cathedral | kirche* kapelle* dom kathedral* | église* chapelle* cathédrale* | iglesia* capilla* catedral* parroquia* | chiesa chiese cappell* cattedral* duomo | kościół kościoł* kościel* kaplic* katedr* | церкв* храм* собор* каплиц* | церк* храм* собор* часовн* | kilise* | كنيس* كاتدرائي* | كليسا*
structure school | school schools kindergarten* | schule* schulen* kindergarten* grundschul* gymnasi* | école* lycée* collège* maternelle* | escuela* colegio* | scuol* liceo | szko* przedszkol* | школ* дитсад* | школ* детсад* садик* | okul* | مدرس* مدارس روض* | مدرسه* مهدكودك
structure hospital | hospital hospitals clinic clinics | krankenhaus* krankenhäus* klinik* spital* lazarett* | hôpital hôpitaux clinique* | hospital hospitales clínica* | ospedal* clinic* | szpital* klinik* | лікарн* госпітал* шпитал* | больниц* госпитал* | hastane* | مستشفي* عياد* مشفي | بيمارستان* درمانگاه
structure factory | factory factories | fabrik* werk werke werks | usine* fabrique* manufactur* | fábrica* | fabbrica fabbriche stabiliment* impianto | fabryk* zakład* | завод* фабрик* | завод* фабрик* | fabrika* tesis* | مصنع* مصانع معمل | كارخانه*
structure prison | prison prisons jail jails | gefängnis* haftanstalt* jva | prison prisons maison | cárcel cárceles prisión penal penitenciaría | carcer* prigione prigioni | więzieni* | тюрм* вʼязниц* в'язниц* сізо | тюрьм* сизо колони* | hapishane* cezaev* | سجن* سجون | زندان*
structure mosque | mosque mosques | moschee* | mosquée* | mezquita* | mosche* | mecze* | мечет* | мечет* | cami camii* | مسجد* مساجد جامع | مسجد*
structure bridge | bridge bridges footbridge* viaduct* | brücke* viadukt* steg | pont ponts passerelle* viaduc* | puente* pasarela* viaducto* | ponte ponti viadott* passerell* | most mostu moście mosty | міст мосту мостом мості мости | мост моста мосту мостом мосты | köprü* | جسر* جسور | پل پلي پلها
weapon knife | knife knives dagger* machete* blade | messer* dolch* machete* klinge* | couteau* poignard* machette* lame | cuchillo* navaja* machete* puñal* | coltell* pugnal* machete lama lame | nóż noża noże* | ніж ножа ножем ножі | нож ножа ножом ножи | bıçak* bıçağ* | سكين* سكاكين خنجر | چاقو* كارد*
weapon pistol | pistol* revolver* handgun* | pistole* revolver* | pistolet* revolver* | pistola* revólver* | pistol* rivoltell* | pistolet* rewolwer* | пістолет* револьвер* | пистолет* револьвер* | tabanca* | مسدس* | كلت تپانچه*
weapon rifle | rifle* shotgun* kalashnikov* | gewehr* flinte* kalaschnikow* büchse* | fusil fusils carabine* kalachnikov* | fusil fusiles rifle* escopeta* kaláshnikov* | fucile fucili kalashnikov carabin* | karabin* strzelb* kałasznik* | гвинтів* рушниц* автомат* карабін* калашник* | винтов* ружь* автомат* карабин* калашник* | tüfek* tüfeğ* | بندقي* بنادق رشاش* كلاشينكوف | تفنگ* كلاشينكف
weapon grenade | grenade* | granate* handgranate* | grenade* | granada* | granat* bomba bombe | granat* | гранат* | гранат* | bomba* | قنبل* قنابل رمان* | نارنجك*
weapon axe | axe axes ax hatchet* | axt äxte beil* | hache* hachette* | hacha* | ascia asce accett* | siekier* topór* | сокир* | топор* | balta* | فاس* بلطه | تبر*
weather snow | snow snowfall snowstorm blizzard | schnee* | neige* blizzard | nieve* nevada* | neve nevic* bufera | śnieg* zamie* | сніг* снігопад* завірюх* хуртовин* | снег* снегопад* метел* | kar karlı* tipi | ثلج* ثلوج | برف*
weather rain | rain rainfall downpour drizzle | regen* | pluie* averse* | lluvia* aguacero* | pioggi* acquazzon* | deszcz* ulew* | дощ* злив* | дожд* ливен* ливн* | yağmur* sağanak* | مطر* امطار | باران*
weather fog | fog mist | nebel* | brouillard brume* | niebla* neblina* bruma* | nebbi* foschi* | mgł* mgle | туман* | туман* | sis sisli* | ضباب* | مه
weather hail | hail hailstone* hailstorm* | hagel* | grêle* | granizo* granizada* | grandin* | grad gradu gradobici* | град граду | град града | dolu* | برد | تگرگ*
stuff wood | wood wooden timber plank* | holz* hölzern* | bois | madera* | legno legn* | drewn* desk* | деревʼян* дерев'ян* дошк* | деревянн* доск* | ahşap* tahta* odun* | خشب* | چوب*
stuff steel | steel iron metal metallic | stahl* eisen eisern* metall* | acier* fer métal* | acero* hierro* metal* metálic* | acciaio ferro metall* | stal stalow* metal* | сталь сталев* залізо заліза метал* | сталь стальн* железо железа метал* | çelik* demir* metal* | حديد* فولاذ* صلب معدن* | فولاد آهن فلز*
stuff glass | glass glassware | glas gläser* gläsern* scherb* | verre* vitr* | vidrio* cristal* | vetro vetr* | szkło szkł* szyba szyby szybę | скло скла склом скляний скляна скляні скляних шибка шибки | стекл* | cam camlar* | زجاج* | شيشه*
stuff concrete | concrete cement | beton betons zement* | béton* ciment* | hormigón* cemento | cemento calcestruzzo | beton* cement* | бетон* цемент* | бетон* цемент* | beton* çimento* | خرسان* اسمنت* | بتن سيمان
stuff plastic | plastic polythene | plastik* kunststoff* | plastique* | plástic* | plastic* | plastik* | пластик* пластмас* | пластик* пластмас* | plastik* | بلاستيك* | پلاستيك*
"""


@lru_cache(maxsize=16)
def _kinds(language: str) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """Return, of a language, what whole words and what beginnings of words stand for."""
    column = CODES.index(language)
    whole: dict[str, tuple[str, ...]] = {}
    begins: dict[str, tuple[str, ...]] = {}
    for line in _KINDS.strip().splitlines():
        head, *columns = line.split("|")
        for written in columns[column].split():
            form = fold(written.removesuffix("*"))
            into = begins if written.endswith("*") else whole
            into[form] = (*into.get(form, ()), head.strip())
    return whole, begins


@lru_cache(maxsize=16384)
def kinds_of(word: str, language: str) -> tuple[str, ...]:
    """Return what a word stands for: "body neck", "kin brother"; several where it says several.

    Args:
        word: It, folded.
        language: Its language.
    """
    if language not in CODES:
        return ()
    whole, begins = _kinds(language)
    for form in _bare(word, language):
        if form in whole:
            return whole[form]
        for size in range(len(form), 1, -1):
            if form[:size] in begins:
                return begins[form[:size]]
    return ()


def _bare(word: str, language: str) -> tuple[str, ...]:
    """Return a word, and it without what Arabic writes onto its front."""
    if language != "ar":
        return (word,)
    begins = ("وال", "بال", "فال", "كال", "ال", "لل", "و", "ف", "ب", "ل")
    cut = [word[len(b) :] for b in begins if word.startswith(b) and len(word) - len(b) > 1]
    return (word, *cut)
