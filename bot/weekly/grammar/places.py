"""What people call a zone where tzdata calls it something else, or nothing at all.

An abbreviation means the clock that people of its region live by, summer time included: tzdata's
own EST and MST have none, and 9:00 would be 10:00 in New York all summer.
"""

_NAMES = {
    "America/New_York": "et|est|edt|eastern|nyc|boston|washington|washington dc|miami|atlanta"
    "|philadelphia",
    "America/Chicago": "ct|cdt|central|houston|dallas|austin",
    "America/Denver": "mt|mst|mdt|mountain",
    "America/Los_Angeles": "pt|pst|pdt|pacific|la|san francisco|sf|seattle|san diego",
    "America/Sao_Paulo": "brt|rio|rio de janeiro",
    "America/Toronto": "ottawa",
    "Asia/Kolkata": "bangalore|bengaluru|mumbai|delhi|new delhi|chennai|hyderabad|pune|india",
    "Asia/Jerusalem": "idt|tel aviv",
    "Asia/Shanghai": "beijing|shenzhen|china",
    "Asia/Singapore": "sgt",
    "Asia/Tokyo": "jst|osaka|kyoto",
    "Asia/Seoul": "kst",
    "Africa/Johannesburg": "sast|cape town",
    "Australia/Sydney": "aest|aedt|canberra",
    "Europe/Amsterdam": "rotterdam|hague|utrecht|eindhoven|netherlands",
    "Europe/Berlin": "munich|hamburg|frankfurt|cologne|stuttgart|dusseldorf|leipzig|germany",
    "Europe/Dublin": "ireland",
    "Europe/London": "bst|uk|england|manchester|edinburgh|bristol",
    "Europe/Madrid": "barcelona|spain",
    "Europe/Moscow": "msk",
    "Europe/Paris": "lyon|france",
    "Europe/Rome": "milan|turin|italy",
    "Europe/Stockholm": "gothenburg|sweden",
    "Europe/Vienna": "austria",
    "Europe/Zurich": "geneva|basel|bern|switzerland",
    "Pacific/Auckland": "nzst|nzdt|wellington",
    "CET": "cest",
    "EET": "eest",
}
ALIASES = {name: zone for zone, names in _NAMES.items() for name in names.split("|")}

# Abbreviations of several regions: (the guess, the others as people call them).
AMBIGUOUS = {
    "ist": ("Asia/Kolkata", "India, Israel or Ireland"),
    "cst": ("America/Chicago", "Chicago, China or Cuba"),
    "ast": ("America/Halifax", "Halifax or Arabia"),
}
