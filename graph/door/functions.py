"""What may stand before a bracket: the functions of Cypher that are let through, and its keywords.

Every other name is refused: functions of plugins may run Cypher, read files or open connections (`apoc.…`), and
reduce(), replace() and split() make long texts and lists in memory that the server does not count.
"""

WALKING = frozenset({"all", "any", "none", "single"})

_FUNCTIONS = """
    abs acos asin atan atan2 avg btrim ceil char_length character_length coalesce collect cos cot count date
    date.realtime date.statement date.transaction date.truncate datetime datetime.fromepoch datetime.fromepochmillis
    datetime.realtime datetime.statement datetime.transaction datetime.truncate degrees duration duration.between
    duration.indays duration.inmonths duration.inseconds e elementid endnode exists exp floor haversin head id isempty
    isnan keys labels last left length localdatetime localdatetime.realtime localdatetime.statement
    localdatetime.transaction localdatetime.truncate localtime localtime.realtime localtime.statement
    localtime.transaction localtime.truncate log log10 lower ltrim max min nodes normalize nullif percentilecont
    percentiledisc pi point point.distance point.withinbbox properties radians rand randomuuid range relationships
    reverse right round rtrim sign sin size sqrt startnode stdev stdevp substring sum tail tan time time.realtime
    time.statement time.transaction time.truncate timestamp toboolean tobooleanlist tobooleanornull tofloat tofloatlist
    tofloatornull tointeger tointegerlist tointegerornull tolower tostring tostringlist tostringornull toupper trim type
    upper valuetype vector.similarity.cosine vector.similarity.euclidean allshortestpaths shortestpath
"""

_KEYWORDS = """
    and as by call case contains create delete detach distinct else end group groups in is limit match merge not offset
    on optional or path paths remove return set shortest skip then union unwind when where with xor yield
"""
FUNCTIONS = WALKING | frozenset(_FUNCTIONS.split())
KEYWORDS = frozenset(_KEYWORDS.split())
