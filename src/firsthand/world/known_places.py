"""Countries and cities that reports often name, in seven languages, in plain form.

No gazetteer: it says that a word is commonly a place's name, and nothing of where that is. Words
that are people's names or everyday words as often ("Jordan", "Georgia", "Reading") are left out;
Slavic names stand as stems, to which a case ending is added.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final


def _names(table: str) -> frozenset[str]:
    return frozenset(" ".join(each.split()) for each in table.split(";") if each.strip())


_ENGLISH: Final = _names("""
    afghanistan;albania;algeria;angola;argentina;armenia;australia;austria;azerbaijan;bahrain;
    bangladesh;belarus;belgium;benin;bhutan;bolivia;bosnia;botswana;brazil;bulgaria;burkina faso;
    burundi;cambodia;cameroon;canada;china;colombia;congo;costa rica;croatia;cuba;cyprus;denmark;
    djibouti;ecuador;egypt;el salvador;england;eritrea;estonia;ethiopia;finland;france;gabon;gambia;
    germany;ghana;great britain;britain;greece;greenland;guatemala;guinea;haiti;honduras;hungary;
    iceland;india;indonesia;iran;iraq;ireland;israel;italy;ivory
    coast;jamaica;japan;kazakhstan;kenya;
    kosovo;kuwait;kyrgyzstan;laos;latvia;lebanon;lesotho;liberia;libya;lithuania;luxembourg;
    macedonia;madagascar;malawi;malaysia;mali;malta;mauritania;mauritius;mexico;moldova;mongolia;
    montenegro;morocco;mozambique;myanmar;namibia;nepal;netherlands;new zealand;nicaragua;niger;
    nigeria;north korea;south korea;north macedonia;northern ireland;norway;oman;pakistan;palestine;
    panama;paraguay;peru;philippines;poland;portugal;qatar;romania;russia;rwanda;saudi arabia;
    scotland;senegal;serbia;sierra leone;singapore;slovakia;slovenia;somalia;south africa;
    south sudan;spain;sri lanka;sudan;sweden;switzerland;syria;taiwan;tajikistan;tanzania;thailand;
    togo;tunisia;turkey;turkmenistan;uganda;ukraine;united arab emirates;united kingdom;
    united states;uruguay;uzbekistan;venezuela;vietnam;wales;yemen;zambia;zimbabwe;
    africa;asia;europe;north america;south america;latin america;middle east;balkans;caucasus;
    central asia;crimea;donbas;donbass;gaza;gaza strip;west
    bank;kashmir;siberia;sinai;darfur;tigray;
    transnistria;nagorno-karabakh;chechnya;dagestan;kurdistan;catalonia;bavaria;normandy;silesia;
    alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;hawaii;idaho;
    illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;
    mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;
    north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;
    south dakota;tennessee;texas;utah;vermont;west virginia;wisconsin;wyoming;ontario;quebec;
    new york city;los angeles;san francisco;san diego;las vegas;new orleans;chicago;boston;seattle;
    detroit;miami;atlanta;dallas;philadelphia;baltimore;cleveland;pittsburgh;denver;washington;
    washington d.c.;london;paris;berlin;rome;madrid;barcelona;lisbon;brussels;amsterdam;the hague;
    vienna;bern;geneva;zurich;munich;hamburg;frankfurt;cologne;dublin;edinburgh;glasgow;belfast;
    manchester;liverpool;birmingham;leeds;sheffield;warsaw;prague;bratislava;budapest;bucharest;
    sofia;belgrade;sarajevo;zagreb;ljubljana;skopje;tirana;pristina;athens;ankara;istanbul;nicosia;
    stockholm;oslo;copenhagen;helsinki;tallinn;riga;vilnius;minsk;moscow;st petersburg;
    st. petersburg;kyiv;kiev;kharkiv;kharkov;odesa;odessa;lviv;dnipro;donetsk;luhansk;lugansk;
    mariupol;kherson;mykolaiv;zaporizhzhia;chernihiv;sumy;poltava;bakhmut;avdiivka;bucha;irpin;
    hostomel;izium;kramatorsk;sloviansk;sevastopol;simferopol;kerch;melitopol;berdiansk;belgorod;
    kursk;rostov;voronezh;grozny;tbilisi;yerevan;baku;chisinau;astana;almaty;tashkent;bishkek;
    dushanbe;kabul;kandahar;islamabad;karachi;lahore;peshawar;new delhi;delhi;mumbai;kolkata;dhaka;
    kathmandu;colombo;beijing;shanghai;hong kong;taipei;seoul;pyongyang;tokyo;osaka;manila;jakarta;
    bangkok;hanoi;kuala lumpur;yangon;phnom penh;canberra;sydney;melbourne;wellington;auckland;
    tehran;baghdad;mosul;basra;fallujah;kirkuk;erbil;damascus;aleppo;homs;idlib;raqqa;daraa;latakia;
    beirut;tripoli;benghazi;misrata;amman;jerusalem;tel aviv;haifa;ramallah;hebron;rafah;khan
    younis;
    gaza city;riyadh;jeddah;mecca;medina;dubai;abu dhabi;doha;kuwait
    city;muscat;sanaa;aden;hodeidah;
    taiz;cairo;alexandria;khartoum;omdurman;el fasher;juba;addis ababa;asmara;mogadishu;nairobi;
    kampala;kigali;kinshasa;goma;lagos;abuja;maiduguri;accra;bamako;timbuktu;niamey;ouagadougou;
    dakar;conakry;freetown;monrovia;tunis;algiers;rabat;casablanca;luanda;lusaka;harare;maputo;
    pretoria;johannesburg;cape town;durban;mexico city;havana;port-au-prince;caracas;bogota;quito;
    lima;la paz;santiago;buenos aires;montevideo;brasilia;rio de janeiro;sao paulo;ottawa;toronto;
    montreal;vancouver;mediterranean;black sea;red sea;baltic sea;north sea;persian gulf;aegean;
    sea of azov;strait of hormuz;south china sea;english channel;gulf of aden;gulf of mexico;
    atlantic;pacific;danube;dnieper;rhine;nile;euphrates;tigris;volga;manhattan;brooklyn;queens
""")
_GERMAN: Final = _names("""
    deutschland;österreich;schweiz;frankreich;italien;spanien;portugal;polen;tschechien;ungarn;
    rumänien;bulgarien;griechenland;türkei;ukraine;russland;belarus;weißrussland;moldau;georgien;


    armenien;aserbaidschan;syrien;irak;iran;israel;libanon;jordanien;ägypten;libyen;tunesien;algerien;
    marokko;sudan;südsudan;äthiopien;somalia;kenia;nigeria;niger;mali;tschad;kongo;südafrika;jemen;
    saudi-arabien;katar;afghanistan;pakistan;indien;china;japan;nordkorea;südkorea;taiwan;vietnam;


    großbritannien;england;schottland;irland;niederlande;belgien;luxemburg;dänemark;schweden;norwegen;
    finnland;estland;lettland;litauen;serbien;kosovo;bosnien;kroatien;slowenien;albanien;usa;kanada;
    mexiko;brasilien;argentinien;kolumbien;venezuela;chile;peru;kuba;europa;asien;afrika;amerika;
    bayern;sachsen;hessen;thüringen;brandenburg;niedersachsen;nordrhein-westfalen;sachsen-anhalt;
    berlin;hamburg;münchen;köln;frankfurt;stuttgart;düsseldorf;leipzig;dresden;bremen;hannover;


    nürnberg;wien;graz;zürich;genf;bern;basel;paris;london;rom;madrid;moskau;kiew;kyjiw;charkiw;odessa;
    lwiw;warschau;prag;budapest;belgrad;athen;istanbul;ankara;damaskus;aleppo;bagdad;teheran;
    jerusalem;beirut;kairo;gaza;gazastreifen;westjordanland;krim;donbass;washington;new
    york;brüssel;
    ostsee;nordsee;mittelmeer;schwarzes meer;schwarzen meer;ärmelkanal;donau;rhein;elbe;oder
""")
_FRENCH: Final = _names("""


    france;allemagne;autriche;suisse;italie;espagne;portugal;pologne;hongrie;roumanie;bulgarie;grèce;
    turquie;ukraine;russie;biélorussie;bélarus;moldavie;géorgie;arménie;azerbaïdjan;syrie;irak;iran;
    israël;liban;jordanie;égypte;libye;tunisie;algérie;maroc;soudan;éthiopie;somalie;kenya;nigeria;
    niger;mali;tchad;cameroun;centrafrique;burkina faso;côte d'ivoire;sénégal;guinée;bénin;togo;
    gabon;rwanda;burundi;congo;afrique du sud;yémen;arabie saoudite;qatar;afghanistan;pakistan;inde;
    chine;japon;corée du nord;corée du sud;taïwan;vietnam;royaume-uni;angleterre;écosse;irlande;
    pays-bas;belgique;luxembourg;danemark;suède;norvège;finlande;estonie;lettonie;lituanie;serbie;


    kosovo;bosnie;croatie;états-unis;canada;québec;mexique;brésil;argentine;colombie;venezuela;haïti;


    europe;asie;afrique;amérique;paris;marseille;lyon;toulouse;nice;nantes;strasbourg;bordeaux;lille;
    rennes;calais;londres;berlin;rome;madrid;moscou;kiev;kyiv;kharkiv;odessa;marioupol;varsovie;
    bruxelles;genève;alger;tunis;rabat;tripoli;le caire;dakar;bamako;niamey;ouagadougou;abidjan;
    kinshasa;goma;damas;alep;beyrouth;bagdad;téhéran;jérusalem;gaza;cisjordanie;crimée;donbass;
    washington;new york;montréal;port-au-prince;méditerranée;manche;corse;guadeloupe;martinique;
    mayotte;guyane;bretagne;normandie;provence;alsace
""")
_SPANISH: Final = _names("""
    españa;francia;alemania;italia;portugal;polonia;hungría;rumanía;grecia;turquía;ucrania;rusia;
    bielorrusia;georgia;siria;irak;irán;israel;líbano;jordania;egipto;libia;túnez;argelia;marruecos;
    sudán;etiopía;somalia;kenia;nigeria;malí;congo;sudáfrica;yemen;arabia saudí;catar;afganistán;
    pakistán;india;china;japón;corea del norte;corea del sur;taiwán;vietnam;reino unido;inglaterra;
    escocia;irlanda;países bajos;bélgica;suecia;noruega;finlandia;dinamarca;estados unidos;canadá;
    méxico;guatemala;honduras;el salvador;nicaragua;costa rica;panamá;cuba;haití;república
    dominicana;
    puerto
    rico;colombia;venezuela;ecuador;perú;bolivia;chile;argentina;uruguay;paraguay;brasil;europa;
    asia;áfrica;américa latina;américa;madrid;barcelona;valencia;sevilla;zaragoza;málaga;bilbao;
    granada;ceuta;melilla;canarias;cataluña;andalucía;galicia;londres;parís;berlín;roma;moscú;kiev;


    járkov;odesa;mariúpol;varsovia;bruselas;ginebra;damasco;alepo;beirut;bagdad;teherán;jerusalén;gaza;
    cisjordania;crimea;donbás;washington;nueva
    york;miami;bogotá;medellín;cali;caracas;maracaibo;quito;
    guayaquil;lima;la paz;santiago;buenos aires;rosario;montevideo;asunción;ciudad de méxico;
    guadalajara;monterrey;tijuana;ciudad juárez;acapulco;culiacán;san salvador;tegucigalpa;managua;
    la habana;santo domingo;mediterráneo;lanzarote;tenerife;mallorca;ibiza
""")
_SLAVIC: Final = _names("""
    росси;украин;україн;беларус;белорусси;білорус;польш;польщ;германи;німеччин;франци;франці;итали;
    італі;испани;іспані;великобритани;британі;румыни;румуні;венгри;угорщин;молдов;молдави;грузи;
    грузі;армени;вірмені;азербайджан;казахстан;узбекистан;турци;туреччин;сири;сирі;ирак;ірак;иран;
    іран;израил;ізраїл;ливан;ліван;египт;єгипт;китай;китаї;китая;японі;япони;инди;афганистан;
    афганістан;чечн;дагестан;крым;крим;донбасс;донбас;сибир;кавказ;европ;європ;ази;африк;америк;
    москв;петербург;санкт-петербург;казан;екатеринбург;новосибирск;белгород;бєлгород;курск;
    воронеж;ростов;краснодар;сочи;грозн;махачкал;киев;києв;київ;харьков;харков;харків;одесс;одес;
    львов;львів;днепр;дніпр;донецк;донецьк;луганск;луганськ;мариупол;маріупол;херсон;николаев;
    миколаєв;миколаїв;запорожь;запоріж;чернигов;чернігов;чернігів;сум;полтав;черкас;винниц;вінниц;
    житомир;ровн;рівн;тернопол;ужгород;бахмут;авдеевк;авдіївк;буч;ирпен;ірпін;гостомел;изюм;ізюм;
    краматорск;краматорськ;славянск;слов'янськ;мелитопол;мелітопол;бердянск;бердянськ;севастопол;
    симферопол;сімферопол;керч;минск;мінськ;варшав;берлин;берлін;париж;лондон;брюссел;женев;


    вашингтон;нью-йорк;стамбул;анкар;дамаск;алеппо;багдад;тегеран;иерусалим;єрусалим;газ;пекин;пекін;
    тбилис;тбіліс;ереван;єреван;баку;кишинев;кишинів;вильнюс;вільнюс;риг;таллин
""")
_ARABIC: Final = _names("""
    سوريا;سورية;العراق;لبنان;الاردن;فلسطين;اسرائيل;مصر;ليبيا;تونس;الجزائر;المغرب;السودان;اليمن;
    السعودية;الكويت;قطر;البحرين;الامارات;عمان;ايران;تركيا;روسيا;اوكرانيا;فرنسا;المانيا;بريطانيا;
    ايطاليا;اسبانيا;امريكا;اميركا;الصين;الهند;باكستان;افغانستان;الصومال;اثيوبيا;اريتريا;مالي;
    النيجر;نيجيريا;تشاد;موريتانيا;جيبوتي;اوروبا;افريقيا;اسيا;دمشق;حلب;حمص;حماة;ادلب;درعا;دير الزور;
    الرقة;اللاذقية;طرطوس;السويداء;بغداد;الموصل;البصرة;كركوك;اربيل;الفلوجة;الانبار;بيروت;طرابلس;صيدا;
    صور;القدس;غزة;رفح;خان يونس;الضفة الغربية;رام الله;نابلس;جنين;الخليل;القاهرة;الاسكندرية;سيناء;
    الخرطوم;ام درمان;الفاشر;دارفور;بنغازي;مصراتة;صنعاء;عدن;الحديدة;تعز;الرياض;جدة;مكة;الدوحة;دبي;
    ابو ظبي;طهران;انقرة;اسطنبول;موسكو;كييف;واشنطن;باريس;لندن;برلين;نيويورك;جنيف
""")

KNOWN: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "en": _ENGLISH,
        "de": _GERMAN,
        "fr": _FRENCH,
        "es": _SPANISH,
        "ru": _SLAVIC,
        "uk": _SLAVIC,
        "ar": _ARABIC,
    }
)
"""Names by language; the Russian and Ukrainian ones are stems."""

KNOWN_PLACES: Final = _ENGLISH | _GERMAN | _FRENCH | _SPANISH
"""Names in the languages with Latin letters together."""
