"""English words for insignia, weapons and vehicles; `named_things` says how the table is read."""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
insignia: armband|armbands;arm band|bands;armlet|armlets;brassard|brassards;patch|patches
insignia: shoulder|sleeve|arm|unit patch|patches;chevron|chevrons;insignia;insignias;emblem|emblems
insignia: badge|badges;epaulette|epaulettes;shoulder strap|straps|boards|marks;cockade|cockades
insignia: uniform|uniforms;fatigues;beret|berets;balaclava|balaclavas;camouflage;tabard|tabards
insignia: camouflage jacket|jackets|uniform|uniforms|trousers|fatigues|suit|suits|clothing|smock
insignia: combat|military|army|battle fatigues
insignia: hi-vis|high-visibility|press vest|vests|jacket|jackets
insignia: letter|letters z|v|o|zs;z|v|o mark|marks|marking|markings|symbol|symbols|sign|signs
insignia: ribbon|ribbons;st george|george's ribbon|ribbons;armoured? trident
insignia: face mask|masks;ski mask|masks;headband|headbands;arm tape;dog tag|tags;shoulder tab|tabs
insignia: sash|sashes;lanyard|lanyards;cap badge|badges;bandana|bandanas;kepi|kepis
weapon: rifle|rifles;assault|sniper|hunting|air|automatic|bolt-action rifle|rifles;shotgun|shotguns
weapon: pistol|pistols;handgun|handguns;revolver|revolvers;airgun|airguns;gun|guns
weapon: machine gun|guns;machine-gun|machine-guns;submachine gun|guns;sub-machine gun|guns
weapon: field|anti-aircraft|air-defence|starting|stun|pellet|toy gun|guns;carbine|carbines
weapon: kalashnikov|kalashnikovs;grenade|grenades;hand|stun|smoke|rifle|tear-gas grenade|grenades
weapon: grenade launcher|launchers;rocket-propelled grenade|grenades launcher|launchers?;rpg|rpgs
weapon: mortar|mortars;mortar bomb|bombs|shell|shells|round|rounds|fire?;howitzer|howitzers
weapon: artillery;artillery shell|shells|round|rounds|piece|pieces;cannon|cannons;autocannon
weapon: shell|shells;tank shell|shells|round|rounds;missile|missiles;warhead|warheads
weapon: cruise|ballistic|anti-tank|anti-ship|hypersonic|surface-to-air|guided missile|missiles
weapon: rocket|rockets;rocket launcher|launchers;missile launcher|launchers;katyusha|katyushas
weapon: multiple|multiple-launch rocket launcher|launchers|system|systems;bomb|bombs
weapon: bomblet|bomblets
weapon: car|truck|barrel|pipe|nail|petrol|fire|roadside|glide|aerial|smoke|dirty|letter bomb|bombs
weapon: cluster munition|munitions|bomb|bombs|shell|shells;submunition|submunitions;landmine
weapon: landmines;land|sea|naval|anti-personnel|antipersonnel|anti-tank|petal mine|mines;torpedo
weapon: torpedoes;depth charge|charges;improvised explosive device|devices;ied|ieds
weapon: explosive device|devices|belt|belts|vest|vests;suicide vest|vests;booby trap|traps
weapon: rubber|plastic|live|tracer bullet|bullets;live rounds|ammunition;rubber-coated bullets
weapon: baton round|rounds;baton|batons;truncheon|truncheons;nightstick|nightsticks
weapon: tear gas;tear-gas;teargas;tear gas canister|canisters;pepper spray;stun|flash-bang device
weapon: flash-bang|flash-bangs;flashbang|flashbangs;taser|tasers;knife|knives;kitchen knife|knives
weapon: machete|machetes;axe|axes;sword|swords;dagger|daggers;bayonet|bayonets;crossbow|crossbows
weapon: petrol bomb|bombs;molotov cocktail|cocktails;molotov|molotovs;slingshot|slingshots
weapon: javelin|javelins;himars;stinger|stingers;iskander|iskanders
weapon: manpads;flamethrower|flamethrowers;thermobaric weapon|bomb|rocket|rockets;white phosphorus
weapon: nerve agent|gas;mustard gas;chlorine gas|bomb|bombs;sarin;novichok;napalm
weapon: grad rocket|rockets
weapon: cudgel|cudgels;iron bar|bars;dynamite;hand-grenade|hand-grenades
vehicle: tank|tanks;battle tank|tanks;truck|trucks;pick-up|pick-ups;pickup|pickups;lorry|lorries
vehicle: pick-up|pickup|dump|tanker|garbage|fire|cargo|fuel|army|flatbed|water|tow truck|trucks;jeep
vehicle: jeeps;van|vans;minivan|minivans;minibus|minibuses;bus|buses;school bus|buses;coaches
vehicle: car|cars;patrol|police|squad|sports|estate|armoured|staff car|cars;saloon|sedan|sedans
vehicle: ambulance|ambulances;fire engine|engines;apc|apcs;afv|afvs;ifv|ifvs;mrap|mraps
vehicle: armoured|armored personnel? carrier|carriers;armoured|armored car|cars;armor;troop carrier
vehicle: armoured|armored vehicle|vehicles;infantry? fighting vehicle|vehicles;troop carriers
vehicle: training|military|army|police|off-road|all-terrain|utility|emergency vehicle|vehicles
vehicle: tracked|burnt-out|unmarked|command vehicle|vehicles;half-track|half-tracks;bulldozer
vehicle: helicopter|helicopters;helicopter gunship|gunships;gunship|gunships;chopper|choppers
vehicle: drone|drones;attack|kamikaze|reconnaissance|surveillance|fpv|suicide|naval drone|drones
vehicle: uav|uavs;quadcopter|quadcopters;aircraft;aeroplane|aeroplanes;airplane|airplanes;glider
vehicle: unmanned aerial vehicle|vehicles;warplane|warplanes;fighter jet|jets;jet|jets;plane|planes
vehicle: bomber|bombers;airliner|airliners;fighter plane|planes|aircraft;jetliner|jetliners
vehicle: transport|cargo|passenger|military|spotter|light plane|planes|aircraft;ferry|ferries
vehicle: boat|boats;fishing|patrol|rubber|inflatable|rescue|speed|police|gun boat|boats;speedboat
vehicle: speedboats;gunboat|gunboats;dinghy|dinghies;motorboat|motorboats;sailing boat|boats;canoe
vehicle: warship|warships;frigate|frigates;corvette|corvettes;destroyer|destroyers;cruiser|cruisers
vehicle: ship|ships;cargo|container|landing|cruise|supply|hospital|patrol|passenger ship|ships
vehicle: vessel|vessels;patrol|fishing|merchant|naval|cargo vessel|vessels;aircraft carrier|carriers
vehicle: submarine|submarines;minesweeper|minesweepers;landing craft;hovercraft;tugboat|tugboats
vehicle: tug|tugs;trawler|trawlers;oil? tanker|tankers;freighter|freighters;barge|barges;yacht
vehicle: yachts;lifeboat|lifeboats;life raft|rafts;raft|rafts;schooner|schooners
vehicle: bulk carrier|carriers
vehicle: tractor|tractors;motorcycle|motorcycles;motorbike|motorbikes;moped|mopeds;scooter|scooters
vehicle: quad bike|bikes;bicycle|bicycles;bike|bikes;train|trains
vehicle: freight|passenger|goods train|trains
vehicle: commuter|express|armoured train|trains;locomotive|locomotives;tram|trams;trolleybus
vehicle: water cannon|cannons;humvee|humvees;bradley|bradleys;leopard|abrams tank|tanks
vehicle: land? rover-type jeep;land rover|rovers;land cruiser|cruisers;taxi|taxis;suv|suvs
vehicle: four-by-four|four-by-fours;4x4|4x4s;camper van|vans
vehicle: snowmobile|snowmobiles
"""
