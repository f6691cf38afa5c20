"""English words that hedge; `hedges` says how the table is read."""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """appears: appear|appears|appeared ~ to ~ _;seem|seems|seemed ~ to ~ _
appears: appearing to _;seeming to _;what appears|appeared to be;what seems|seemed to be
appears: apparently;seemingly;evidently;apparent;it appears|seems;looks|look|looked to be
appears: looks|look|looked like;suggest|suggests|suggesting;indicate|indicates|indicating
appears: appears|seems|appeared|seemed that;consistent with
reportedly: reportedly;is|are|was|were said to ~ be?;said to be;said to have;is|are reported to
reportedly: was|were reported to;reported to have;reported to be;rumoured|rumored;rumours|rumors
reportedly: reports that;rumour|rumor has it;word is;hearsay;it is said that;so the story goes
allegedly: allegedly;alleged;allegation|allegations;alleges|allege|alleging;purportedly
allegedly: suspected;accused of;claim|claims|claimed|claiming
doubt: purported;purports|purport|purporting to _
likely: most|very|highly|quite? likely;likely;more than likely;probably;probable;possibly;possible
likely: perhaps;maybe;presumably;presumed;conceivably;potentially;potential;most probably
likely: believed to ~ be?;thought to ~ be?;understood to ~ be?;assumed to ~ be?;feared
likely: is|are|was|were ~ believed|thought|understood|assumed to ~ be?;very? unlikely
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
"""
