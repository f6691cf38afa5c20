"""Forms of the German Konjunktiv, in which news sets what somebody else says.

Only forms that differ from the indicative are here. The first Konjunktiv of a regular verb ends in
"-e" after its stem; those verbs are listed that news sets into reported speech. The lists are this
project's own, the forms those of the standard grammars (Duden, volume 4).
"""

from __future__ import annotations

from typing import Final

CONJUNCTIVE: Final = (
    "sei|seien|seiest|habe|werde|könne|müsse|solle|wolle|dürfe|wisse|gebe|gehe|"
    "komme|liege|stehe|bleibe|lasse|nehme|sehe|halte|bestehe|handele|handle|laufe|"
    "führe|bringe|trage|treffe|bekomme|gelte|mache|zeige|fehle|drohe|arbeite|"
    "warte|suche|dauere|brauche|entspreche|sterbe|helfe|spreche|trete|falle|fahre|"
    "heiße|erhalte|verlaufe|verfüge|befinde|verstoße|enthalte|betrage|steige|sinke|"
    "wachse|setze|stelle|lege|biete|fordere|erwarte|plane|prüfe|glaube|hoffe|"
    "gehöre|diene|schließe|öffne|beginne|ende|folge|ziehe|leide|rechne|kenne|"
    "vertraue|unterstütze|verletze|gefährde|beweise|ergebe|existiere|funktioniere|"
    "schade|widerspreche|beruhe|hänge|ändere|kooperiere|ermittle"
)
"""First Konjunktiv: it marks reported speech wherever no wish is meant."""

INSTEAD: Final = "hätten|wären|würden|müssten|gäben|kämen|lägen|stünden|nähmen|bekämen|wüssten"
"""Second Konjunktiv of several, where the first looks like the indicative."""
