"""Given names that are common where reports come from, to know a person by; in plain form.

They are general knowledge, mixed over languages, without those that are everyday words too
("Will", "Grace", "Mark" as a verb would be found wherever a sentence begins with them).
"""

from __future__ import annotations

from typing import Final

from firsthand.world.languages import word_set

GIVEN_NAMES: Final = word_set("""
    aaron abdul abdullah abdulrahman abdel abigail abraham adam adrian ahmad ahmed aidan alain alan
    albert alberto alejandra alejandro alena alex alexander alexandra alexei alexey alfonso alfred
    alfredo ali alice alicia alina alison allan allison alfie amanda amelia amina amir amy ana
    anastasia
    anatoly andrea andreas andrei andres andrew andriy andrey angela angelina anja anna anne anton
    antonia antonio ariel arthur arturo asad ashley astrid barbara barry beatrice ben benedict
    benjamin bernard bernd bernie beth bilal bill billy bob boris brandon brenda brendan brian bruce
    bruno bryan camille carl carla carlos carmen carol caroline carolina carolyn catherine cecilia
    charles charlie charlotte chloe chris christian christina christine christoph christopher claire
    clara claude claudia colin connor craig cristina cynthia daniel daniela danielle danylo daria
    darren dave david deborah denis dennis derek diana diane diego dieter dirk dmitri dmitry dmytro
    dominic donald donna doreen dorothy douglas duncan dylan eduardo edward edwin eileen elaine
    elena
    elisabeth elizabeth ella ellen emily emma emmanuel enrique eric erik erika ernesto esther ethan
    eugene eva evelyn fabio fatima fatou federico felipe felix ferenc fernando fiona florian frances
    francesca francesco francis francisco franz frederick friedrich gabriel gareth gary gavin
    geoffrey george georges gerald gerard gerhard giorgio giovanni giuseppe gloria gonzalo gordon
    graham greg gregory guillaume guillermo gustavo hamza hana hanna hannah hans harold harriet
    harry
    hasan hassan heather hector heidi heinz helen helena helga henri henry herbert hillary hiroshi
    holly howard hugh hugo hussein ian ibrahim ignacio igor ihor ilya imran inge ingrid ioana irene
    irina iryna isaac isabel isabella isabelle ismail ivan ivana jack jackie jacob jacqueline
    jacques
    jaime jake james jamal jamie jan jane janet janice jason javier jean jeff jeffrey jennifer jens
    jeremy jerry jesse jessica jill jim jimmy joan joana joanna joe joel johan johann johannes john
    johnny jonas jonathan jordi jorge jose josef joseph josephine josh joshua juan juanita judith
    julia julian juliana julie julien jürgen justin kareem karen karim karin karl karol katarina
    kate
    katerina katherine kathleen kathryn katie katja kayla keith kelly ken kenneth kevin khaled
    khalid
    kim klaus konstantin kristen kristina kurt kyle larisa larry lars laura lauren laurent lawrence
    leah leila leon leonard leonid leonardo leslie leyla liam linda lisa liz lorenzo louis louise
    luca lucas lucia lucy luis luisa lukas luke lydia lyudmila magdalena mahmoud maksim maksym
    manuel marc marcel marcia marco marcos marcus margaret margarita maria mariam marie
    marina mario mariya markus marta martha martin martina mary maryam matt matteo matthew matthias
    maurice mauricio max maxim maxime megan mehmet melania melissa michael michel michele michelle
    miguel mikael mike mikhail milan milos mohamed mohammad mohammed monica monika moses muhammad
    mustafa mykhailo mykola nadia nancy naomi natalia natalie natasha nathan neil nicholas nick
    nicola
    nicolas nicole nigel nikita nikolai nikolay nina nora norman oksana ola oleg oleh oleksandr
    oleksiy olena olga olha oliver olivia omar orest oscar osama oskar otto owen pablo pamela
    patricia patrick paul paula pauline pavel pavlo pedro peter petra petro petros phil philip
    philippe phillip pierre piotr rachel rafael ralph ramón rania raquel rashid raymond rebecca
    renate ricardo richard rick rob robert roberto robin rodrigo roger roland roman romain ronald
    rosa ross roy ruslan russell ruth ryan sabine sabrina said salma salman sam samantha samir
    samuel
    sandra sarah scott sean sebastian serge sergei sergey sergio serhiy seth shane shannon
    sharon sheila silvia simon simone sonia sophia sophie stanislav stefan stefanie stella
    stephanie stephen stepan steve steven stuart susan susana susanne suzanne svetlana svitlana
    sylvia sylvie tamara tamer tania tanya taras tariq tatiana ted teresa terry tetiana thabo theo
    theodore theresa thérèse thomas tiffany tim timothy tina tobias todd tom tomas tommy tony tracy
    trevor tyler uwe valentina valery vanessa vera veronica veronika victor victoria viktor
    viktoria vincent vira vitaliy vitaly vladimir vladislav volodymyr vyacheslav walter
    wanda wendy werner wolfgang xavier yana yann yasmin yevhen yulia yuri yuriy yusuf yves yvonne
    zachary zahra zainab zoe gwen gwil nuala siobhan declan niamh rhys dafydd oona aoife saoirse
    élise émile étienne françois françoise gérard hélène jérôme rené stéphane amadou moussa ousmane
    aminata mamadou ibrahima kofi kwame abdoulaye seydou mariama chinedu ngozi chidi amina tendai
    josé maría sofía andrés jesús raúl saúl ángel óscar martín inés mónica nuria álvaro joaquín
    remedios
    александр алексей алина алла анастасия анатолий андрей анна антон артем борис валентин валентина
    валерий василий вера виктор виктория виталий владимир вячеслав галина георгий григорий дарья
    денис дмитрий евгений екатерина елена иван игорь ильдар илья инна ирина кирилл константин
    ксения лариса леонид лидия людмила максим марина мария михаил наталья николай нина оксана олег
    ольга павел петр полина роман руслан светлана семен сергей станислав степан тамара татьяна тимур
    федор юлия юрий яна ярослав рамзан магомед
    олександр олексій анатолій андрій василь віктор вікторія віталій володимир в'ячеслав григорій
    дарина данило денис дмитро євген єлизавета катерина олена іван ігор інна ірина кирило костянтин
    ксенія леонід лідія людмила марія марко михайло наталія наталя микола ніна олег ольга павло
    петро
    сергій світлана станіслав степан тетяна тимофій федір юлія юрій ярослав богдан остап тарас
    святослав зоя софія соломія уляна назар орест
    محمد احمد حسن حسين محمود خالد عمر يوسف ابراهيم عبدالله عبد سامر نبيل سامي كريم طارق ادريس
    ياسر وليد فادي رامي زياد مازن هاني جمال ناصر فيصل سعيد صالح سليم سلمان فهد ماجد مصطفي
    عثمان طلال عادل عماد غسان فراس قاسم كمال لؤي مروان منير نادر هشام وائل يحيي زكريا ايمن انس
    اسامة اسماعيل بلال بشار بسام جابر حمزة راشد رياض شادي عدنان عصام فاروق فارس معاذ نزار
    فاطمة مريم عائشة خديجة زينب ليلي سارة رنا سلمي سمر ريم دعاء هناء سعاد
    نادية سناء رانيا ندي لينا دينا هبة وفاء سلوي
""")
"""Given names in seven languages' spellings."""

PATRONYMICS: Final = (
    *("ович", "евич", "овна", "евна", "ична", "івна", "ївна", "йович"),
    *("овича", "евича", "овны", "евны", "івни", "ївни", "ovich", "evich", "ovych", "yovych"),
    *("ovna", "evna", "ivna", "yivna"),
)
"""Endings of Slavic patronymics."""
