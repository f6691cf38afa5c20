"""English words that hedge; `hedges` says how the table is read."""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """appears: appear|appears|appeared ~ to ~ _;seem|seems|seemed ~ to ~ _
appears: appearing to _;seeming to _;what appears|appeared to be;what seems|seemed to be
appears: apparently;seemingly;evidently;apparent;it appears|seems;looks|look|looked to be
appears: looks|look|looked like;suggest|suggests|suggesting;indicate|indicates|indicating
appears: appears|seems|appeared|seemed that
likely: consistent|compatible with
reportedly: reportedly;is|are|was|were said to ~ be?;said to be;said to have;is|are reported to
reportedly: was|were reported to;reported to have;reported to be;rumoured|rumored;rumours|rumors
reportedly: reports that;rumour|rumor has it;word is;hearsay;it is said that;so the story goes
allegedly: allegedly;alleged;allegation|allegations;alleges|allege|alleging
allegedly: suspected;accused of;claim|claims|claimed|claiming
doubt: purported;purports|purport|purporting to _
likely: most|very|highly|quite? likely;likely;more than likely;probably;probable;possibly;possible
likely: perhaps;maybe;presumably;presumed;conceivably;potentially;potential;most probably
likely: believed to ~ be?;thought to ~ be?;assumed to ~ be?;feared
reportedly: understood to ~ be?
likely: is|are|was|were ~ believed|thought|assumed to ~ be?;very? unlikely
reportedly: is|are|was|were ~ understood to ~ be?
likely: understood him|her|them|it|this|that to be;expected to;could ~ be;could ~ have
likely: may;might;might be;may be;must have;cannot|can't be ruled out;can not be ruled out
likely: could not be ruled out;not ruled out;did|has|have|does|do not rule|ruled out
likely: has|have not ruled out;didn't|hasn't|haven't|doesn't|won't rule|ruled out;should
likely: would not rule out;refused to rule out;could mean|indicate|suggest|explain|point
generally: generally;usually;typically;commonly;normally;as a rule;in general;customarily
generally: by and large
doubt: so-called;supposedly;supposed;ostensibly;dubious;questionable;doubtful;doubts|doubted
doubt: cast|casts|casting|cast doubt on;casts? doubt;self-styled;self-proclaimed;without evidence
doubt: without providing|giving|offering any? evidence|proof;without|offered proof|evidence
doubt: purportedly;there is|was little evidence;sceptical;skeptical;too good to be true
denial: ~ deny|denies|denied|denying;~ reject|rejects|rejected|rejecting;refute|refutes|refuted
denial: dismiss|dismisses|dismissed|dismissing;disputes|disputed|dispute
denial left: untrue;do|does|did not correspond to reality;not true;baseless;unfounded;groundless
denial left: is|are|was|were ~ false;false;fake;a hoax;hoax;a lie;fabricated;fabrication
denial left: a fabrication
denial left: isn't|aren't|wasn't true;is|was an? invention;is invention of _;pure fiction;nonsense
denial left: without foundation;has|have no basis;has nothing to do with
doubt: no evidence;not a shred of evidence;no proof
denial: no truth;no basis;no indication|indications
denial: no sign;there is no truth;nothing to suggest
unverified left: could not be ~ verified|confirmed|corroborated|checked|established
unverified left: couldn't be ~ verified|confirmed|corroborated|checked|established
unverified left: can not be ~ verified|confirmed;cannot|can't be ~ verified|confirmed
unverified left: have|has|had not been ~ verified|confirmed|corroborated
unverified left: not been ~ verified|confirmed
unverified left: has|had|have yet to be ~ verified|confirmed;remains|remain unverified|unconfirmed
unverified left: not ~ verified;not ~ confirmed;not independently verified|confirmed
unverified left: not immediately|possible? possible? to? ~ verify|confirm;not confirm;n't confirm
unverified left: impossible to ~ verify|confirm;not possible to ~ verify|confirm
unverified left: is|are|was|were not ~ verified|confirmed;isn't|aren't|wasn't confirmed|verified
unverified: could|can|was|were|is|are|has|have|had|did|does not ~ able? to? ~ verify|confirm
unverified: could|can|has|have|had|did|do|does not ~ ~ verify|verified|confirm|confirmed|corroborate
unverified: couldn't|can't|cannot|didn't|hasn't|haven't ~ verify|verified|confirm|confirmed
unverified: could not immediately independently? verify|confirm;unable to ~ verify|confirm|establish
unverified: unconfirmed;unverified;uncorroborated;no independent confirmation|verification
unverified: trying to ~ verify|confirm|establish;working to ~ verify|confirm;seeking to verify
unverified: unclear;not ~ clear;not ~ known;unknown;no idea if|whether;not yet? known
unverified: no confirmation
unverified: it is not known whether|if;remains to be seen;do not know whether|if
unverified: don't know if|whether
unverified: no idea if|whether that|this|it 's|is true
allegedly: unproven
appears: looks|look|looked as if|though;looks|look|looked set to;it would appear|seem that?
appears: to all appearances;by all appearances;by the look of it|things;on the face of it
appears: point|points to|towards;judging by|from;bear|bears|bore the hallmarks of
appears: seemed|seems as if|though;gives|gave the impression;what looks|look like
appears: resembles|resembled|resembling;believed|thought to show;all signs point to
appears: hint|hints|hinted at
reportedly: unconfirmed reports;there are|were reports of|that?;reports of;it is|was ~ understood
reportedly: is ~ understood to;it was|is reported that;it's said;so they say;they say that?
reportedly: word spread
reportedly: people say;some say;by all accounts;by some accounts;unofficially;gossip
reportedly: was|were|is|are ~ reported as?;rumour|rumor
allegedly: accusation|accusations;alleging;suspicion|suspicions of|that;suspects|suspect that
allegedly: said without evidence
likely: may|might|could well;in all likelihood|probability;chances are;a? chance that
likely: possibility of|that
likely: possibilities;likelihood;probability
likely: could ~ rise|face|take|lead|cause|trigger|collapse|reach
likely: could ~ last|become|happen|affect|hit|spread|cost|fall|return|result|bring|begin
likely: could ~ start|end|follow|hamper|prove|strike|contain|include|remain|exceed
likely: could ~ take|force|threaten|push|drive|destroy
likely: could ~ kill|worsen|escalate|represent|signal|point|be
likely: could ~ constitute|amount|damage|delay|set|turn|put|jeopardise|undermine
likely: cannot|can't|can not exclude|rule out;can not be excluded|dismissed
likely: cannot be excluded|dismissed
likely: not excluded;refuse|refused|declined to rule out;is likely to
likely: i think|believe|guess|suppose|reckon|imagine|suspect;we think|believe|suspect
likely: as far as i|we know
likely: presumed ~ dead?;presumed to;presumably;assumption that;suspect|suspects|suspected that
likely: widely believed;it is|was ~ thought|believed|assumed|feared;fears that
likely: least likely;less likely;in theory;theoretically;hypothetically;would appear
likely: tentative;tentatively;preliminary;it is possible
likely: arguably;plausible;plausibly;not impossible;open to question
generally: mostly;mainly;largely;for the most part;in most cases;on the whole;tend|tends|tended to
generally: ordinarily;more often than not;predominantly;as a general rule;in the main
doubt: skeptics|sceptics;scepticism|skepticism;implausible;implausibly;not credible;incredulous
doubt: not convinced;unconvinced;unconvincing;hard|difficult to believe;far-fetched;unlikely story
doubt: self-declared;self-appointed;would-be;pseudo-referendum;questioned|question|questions whether
doubt: questioned|question the authenticity|veracity|claim|claims;raises? doubts;in doubt
doubt: open to doubt
doubt: no ~ evidence;little evidence;without any evidence|proof;no proof;not proven;scant evidence
doubt: sham;sham referendum|election|trial;lack|lacks|lacked evidence|proof;supposed
denial: denial;denials;contradict|contradicts|contradicted|contradicting;rebut|rebuts|rebutted
denial: repudiated
denial: debunk|debunks|debunked;disprove|disproves|disproved|disproven;falsely;incorrect;inaccurate
denial: incorrectly;wrongly;erroneously;disinformation;misinformation;fake news
denial: rumours|rumors are false;never happened;did not happen|take place;didn't happen;not the case
denial: is|was|are|were not correct|accurate|so;no such thing|order|attack|incident|plan|plans
denial: no truth in|to;a? pack of lies;sheer? invention;pure? fabrication;completely? made-up
denial left: no basis in fact;without merit|basis;has|have no foundation;far from the? truth
denial left: concocted
unverified: not yet? been ~ established|determined|identified|confirmed|clarified;no word on|of|from
unverified: not immediately clear|known;uncertain;yet to be established|determined|seen
unverified: no one|body knows|knew;nobody knows|knew;no-one knows|knew
unverified: not possible to say|tell|determine|establish;too early to say|tell
unverified: no official confirmation;awaiting confirmation|verification
unverified: pending confirmation|verification
unverified: impossible to ~ say|tell|know|establish|check;cannot|can't ~ say whether|if
unverified: hard to say|verify
unverified: could|can not say|tell|establish|determine|rule whether|if|who|how|what
unverified: has|have not confirmed
unverified: has|have not commented? nor? confirmed;neither confirmed nor denied
unverified: no independent|official|immediate confirmation|verification;unverifiable;undetermined
unverified: is|are|was|were still? being verified|checked|established;still verifying|checking
unverified: details are|were unclear|sketchy;have|has yet to confirm|verify|comment
unverified: under verification
mood: would have;would not have;wouldn't have;would never have
approximate: nearly|almost|virtually|practically all|every|everyone|everything
approximate: nearly|almost|virtually|practically everybody|none|nobody|half
at-least: more|over than? half
reportedly: said to _;as the story goes|went;the story goes;legend has it;reputed|reputedly
reportedly: word has it;the word is;rumour|rumor is;as rumour|rumor has it;so we are told
reportedly: rumours|rumors that
reportedly: according to rumour|rumours|rumor|rumors;was|is|are|were rumoured|rumored to
appears: seeming;to judge by|from;from the look of;what seemed like;what looked|sounded like
appears: by the looks of;sounded|sounds|sound like;had|has the air of;give every appearance
likely: has|have|had|is|was|are|were not been? ruled|rule out;hasn't|haven't been ruled out
likely: isn't|wasn't ruled out;not be ruled out;have not excluded
likely: is|are|was|were due to ~ _;due to ~ _
likely: could ~ need|require|mean|last|have|delay|spark|jeopardise|jeopardize|drag|double
likely: could ~ open|close|reopen|resume|arrive|appeal|lose|produce|generate
likely: could ~ deepen|weaken|strengthen|stretch|grow|drop|top|create|add|raise
likely: could ~ deprive|disrupt|derail|endanger|hurt|harm|burst|flood|fail|leak|spill|slip|slide
likely: in all probability;odds are;there is|was every chance;a|some|good|fair|real chance of
likely: suspected to have|be;is|are|was|were suspected to
likely: presumed|assumed|thought|believed|feared dead|drowned|lost|killed|missing
doubt: self-appointed;self-proclaimed;would-be;no credible|hard|firm|conclusive evidence|proof
denial: brush|brushes|brushed|brushing aside|off;wave|waves|waved|waving away|aside|off
denial: scoff|scoffs|scoffed|scoffing at;laugh|laughs|laughed|laughing off;sneered at
denial: shrug|shrugs|shrugged|shrugging off;pour|pours|poured scorn|cold on|water on?
denial: ridicule|ridicules|ridiculed|ridiculing;deride|derides|derided;rubbish|rubbishes|rubbished
denial: rebuff|rebuffs|rebuffed;disavow|disavows|disavowed
denial: rule|rules|ruled|ruling out
denial: contest|contests|contested|contesting;disclaim|disclaimed
denial left: misleading;is|are|was|were nonsense|rubbish|bogus|absurd|preposterous|ludicrous
denial left: a myth;mere? fiction;spurious;bogus;not based on fact|facts;wide of the mark;fanciful
denial left: trumped-up;made-up;invented;fantasy;preposterous;ludicrous;laughable;absurd
denial left: utter|complete|total|pure|sheer nonsense|rubbish|fantasy|fiction|falsehood|invention
denial left: rubbish;falsehood|falsehoods;not the truth;outright|blatant lie|lies
unverified: not able to ~ verify|confirm|establish|corroborate|check|authenticate|determine|say
unverified: not been able to ~ verify|confirm|establish|corroborate|check|authenticate|determine
unverified: n't able to ~ verify|confirm|establish|corroborate|check|authenticate|determine
unverified: wasn't|weren't|isn't|aren't able to ~ verify|confirm|establish|corroborate|check
unverified: hasn't|haven't been able to ~ verify|confirm|establish|corroborate|check
unverified: unable to ~ corroborate|check|authenticate|determine|say;been unable to ~ verify|confirm
unverified: been unable to ~ establish|corroborate|check|determine
unverified: no means|way of ~ verifying|confirming|checking|knowing|telling|establishing
unverified: no means|way to ~ verify|confirm|check|know|tell|establish
unverified: do|does|did not know;don't|doesn't|didn't know
unverified: could|can not say|tell|explain where|when|why|which|whom;couldn't|can't say|tell whether
unverified: couldn't|can't say|tell who|how|what|where|when|why|which|if
unverified: not establish|determine;couldn't establish|determine|corroborate|check
unverified: is|are|was|were|remains|remain|remained contested|disputed;in dispute
unverified: could ~ verify|confirm|corroborate;whether;nobody|no-one can|could say|tell
unverified: nobody|no-one is|was sure;no one is|was sure;not sure;not certain|determined|established
unverified: remain|remains|remained a mystery|unknown|unexplained;anyone's guess
unverified: has|have|had never been ~ verified|confirmed|established|explained
approximate: roughly|about|around|perhaps|almost|nearly half|halfway|midway
approximate: roughly|about|around|perhaps|almost|nearly a|one|two third|quarter|fifth|tenth
approximate: roughly|about|around|perhaps|almost|nearly a|one|two thirds|dozen|score|hundred
approximate: estimated at;put at around|about|roughly;more or less;give or take;or so;or thereabouts
approximate: roughly|about equal|equally|even
unverified: it is|was|'s ~ unclear whether|if?;it is|was|'s not ~ clear|known whether|if?
unverified: it is|was|'s hard|difficult|impossible to say|tell|know;no idea who|what|how|where
unverified: not been possible to ~ verify|confirm|establish|check|say|determine
unverified left: could not ~ be ~ authenticated|determined|verified|confirmed|established|checked
unverified left: not been ~ authenticated|corroborated|determined|checked;not yet clear|certain
unverified left: could be ~ verified|confirmed|checked|corroborated|established|authenticated
unverified: is|are|was|were not yet clear|known|certain;it is|was|'s not yet clear|known whether|if?
unverified: isn't|aren't|wasn't|weren't ~ clear|known;no one can|could say|tell|confirm
unverified: nobody can|could confirm;cannot|can't vouch for;could not vouch for
unverified: too soon to say|tell|know
unverified: nothing has|had been confirmed;no official word;anyone|anybody 's guess
unverified: is|remains a mystery;impossible to prove
unverified: no one|body has confirmed;is|are yet to be verified|confirmed
unverified: cannot|can't be sure|certain
unverified: nothing is|was known;little is|was known;no ~ way of ~ verifying|checking|knowing
unverified: if confirmed|true|verified|genuine|authentic
likely: could ~ _;it is|was conceivable;a|the risk|chance|danger that;it can be assumed
likely: police|investigators|officials|experts|analysts|authorities|detectives think|believe|fear
likely: police|investigators|officials|experts|analysts|authorities|detectives expect|feared
likely: fears|fear grew|grow that;to my|our knowledge;as far as is known
reportedly: it has been reported that;reports say|said|claim|claimed;it's understood;talk of
reportedly: widely reported;word reached us|them|him|her? that?;stories circulated;as is told
doubt: unsubstantiated;hardly|scarcely|barely credible
denial: contrary to reports|claims|rumours|rumors|allegations
appears: as though;signs that
appears: gives|gave|give every impression of;has|have|had the look|appearance of;by the looks of
appears: taken to be|have|show;to go by appearances
reportedly: billed as _;is|are|was|were rumoured|rumored to;so it is|was said
"""
