"""Label inventories of every head, and how the corpora's own labels map onto them.

Names are trained with PARTIAL LABELS: a coarse or doubtful label is a set of allowed fine ones (a bit mask over LABELS),
and the loss is -log of the probability of the whole set.
"""

TYPES = ["PER", "ORG", "GPE", "LOC", "FAC", "NORP", "DATE", "EVENT", "MISC", "MONEY", "NUM"]
LABELS = ["O"] + [prefix + kind for kind in TYPES for prefix in ("B-", "I-")]
LABEL_ID = {label: index for index, label in enumerate(LABELS)}
OUTSIDE = 1
ANY = (1 << len(LABELS)) - 1
PLACES = ["GPE", "LOC", "FAC"]

UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
        "SYM", "VERB", "X"]
DEPREL = ["acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "clf", "compound", "conj", "cop",
          "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark",
          "nmod", "nsubj", "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp"]
UPOS_ID = {tag: index for index, tag in enumerate(UPOS)}
DEPREL_ID = {tag: index for index, tag in enumerate(DEPREL)}

# Types of a mention as the pair heads read them.
MENTION_TYPES = ["UNK", "PRON"] + TYPES
MENTION_ID = {kind: index for index, kind in enumerate(MENTION_TYPES)}
PRONOUNS = {"he", "she", "him", "her", "his", "hers", "it", "its", "they", "them", "their", "who", "whose", "which", "whom",
            "i", "we", "my", "our", "that"}

# ---- names: labels of the corpora and of the teachers. Where a corpus has a class for bodies, its other classes are none.
SPACY = dict(PERSON="PER", ORG="ORG", GPE="GPE", LOC="LOC", FAC="FAC", NORP="NORP", DATE="DATE", TIME="DATE", EVENT="EVENT",
             PRODUCT="MISC", WORK_OF_ART="MISC", LAW="MISC", LANGUAGE="MISC", MONEY="MONEY", PERCENT="NUM",
             QUANTITY="NUM", CARDINAL="NUM", ORDINAL="NUM")
CORENLP = dict(PERSON=["PER"], ORGANIZATION=["ORG"], LOCATION=PLACES)
DOCRED = dict(PER=["PER"], ORG=["ORG"], LOC=["GPE", "LOC", "FAC", "NORP"], MISC=["EVENT", "MISC", "NORP", "FAC"],
              TIME=["DATE"], NUM=["NUM", "MONEY"])
CROSSNER = dict(person=["PER"], politician=["PER"], politicalparty=["ORG"], organisation=["ORG"], location=PLACES,
                country=["GPE"], election=["EVENT"], event=["EVENT"], misc=["MISC", "NORP", "FAC", "DATE"])
GUM = dict(person=["PER"], organization=["ORG"], place=PLACES, event=["EVENT"], time=["DATE"], object=["MISC", "FAC"],
           abstract=["MISC", "EVENT", "NORP"], animal=["MISC", "PER"], plant=["MISC"], substance=["MISC"])
RE3D = dict(Person=["PER"], Organisation=["ORG", "GPE", "NORP"], Location=PLACES, Nationality=["NORP", "GPE"],
            Temporal=["DATE"], Money=["MONEY"], Quantity=["NUM"])

# ---- relations: KnowledgeNet's properties joined with their Wikidata twins, frequent Re-DocRED ones, and re3d's own
KNOWLEDGENET = ["DATE_OF_BIRTH", "DATE_OF_DEATH", "PLACE_OF_BIRTH", "PLACE_OF_RESIDENCE", "NATIONALITY", "EDUCATED_AT",
                "EMPLOYEE_OR_MEMBER_OF", "POLITICAL_AFFILIATION", "SPOUSE", "CHILD_OF", "CEO", "FOUNDED_BY", "DATE_FOUNDED",
                "HEADQUARTERS", "SUBSIDIARY_OF"]
# property -> (relation, ends swapped)
WIKIDATA = {
    "P569": ("DATE_OF_BIRTH", 0), "P570": ("DATE_OF_DEATH", 0), "P19": ("PLACE_OF_BIRTH", 0), "P551": ("PLACE_OF_RESIDENCE", 0),
    "P27": ("NATIONALITY", 0), "P69": ("EDUCATED_AT", 0), "P108": ("EMPLOYEE_OR_MEMBER_OF", 0), "P463": ("EMPLOYEE_OR_MEMBER_OF", 0),
    "P102": ("POLITICAL_AFFILIATION", 0), "P26": ("SPOUSE", 0), "P22": ("CHILD_OF", 0), "P25": ("CHILD_OF", 0), "P40": ("CHILD_OF", 1),
    "P169": ("CEO", 0), "P112": ("FOUNDED_BY", 0), "P571": ("DATE_FOUNDED", 0), "P159": ("HEADQUARTERS", 0), "P749": ("SUBSIDIARY_OF", 0),
    "P355": ("SUBSIDIARY_OF", 1), "P54": ("EMPLOYEE_OR_MEMBER_OF", 0), "P131": ("LOCATED_IN", 0), "P17": ("COUNTRY", 0),
    "P150": ("LOCATED_IN", 1), "P206": ("LOCATED_IN", 0), "P706": ("LOCATED_IN", 0), "P276": ("LOCATED_IN", 0), "P361": ("PART_OF", 0),
    "P527": ("PART_OF", 1), "P1344": ("PARTICIPANT_IN", 0), "P710": ("PARTICIPANT_IN", 1), "P607": ("PARTICIPANT_IN", 0),
    "P127": ("OWNED_BY", 0), "P3373": ("SIBLING", 0), "P800": ("NOTABLE_WORK", 0), "P50": ("NOTABLE_WORK", 1), "P170": ("NOTABLE_WORK", 1),
    "P175": ("NOTABLE_WORK", 1), "P577": ("PUBLICATION_DATE", 0), "P178": ("DEVELOPER", 0), "P6": ("HEAD_OF_GOVERNMENT", 0),
    "P35": ("HEAD_OF_STATE", 0), "P140": ("RELIGION", 0), "P1001": ("APPLIES_TO_JURISDICTION", 0), "P20": ("PLACE_OF_DEATH", 0),
    "P36": ("CAPITAL", 0), "P1376": ("CAPITAL", 1), "P241": ("MILITARY_BRANCH", 0),
}
RE3D_RELATIONS = dict(CoLocated="CO_LOCATED", FightingAgainst="FIGHTING_AGAINST", CommWith="COMM_WITH", BelongsTo="BELONGS_TO",
                      InChargeOf="IN_CHARGE_OF", AlliesOf="ALLIES_OF")
RE3D_SYMMETRIC = {"CO_LOCATED", "FIGHTING_AGAINST", "COMM_WITH", "ALLIES_OF"}
RELATIONS = (KNOWLEDGENET + sorted({name for name, _ in WIKIDATA.values()} - set(KNOWLEDGENET))
             + sorted(RE3D_RELATIONS.values()))
RELATION_ID = {name: index for index, name in enumerate(RELATIONS)}


def relation_mask(names):
    """Bit set of relations. Built with OR: several Wikidata properties share a name, and a sum would corrupt the set."""
    mask = 0
    for name in names:
        mask |= 1 << RELATION_ID[name]
    return mask


ALL_DOCRED = relation_mask(name for name, _ in WIKIDATA.values())
ALL_RE3D = relation_mask(RE3D_RELATIONS.values())


def label_mask(types, prefix):
    """Bit set of the labels `prefix` + type."""
    return sum(1 << LABEL_ID[prefix + kind] for kind in set(types))


def set_span(masks, start, end, types):
    for index in range(start, end):
        masks[index] = label_mask(types, "B-" if index == start else "I-")


def spans_of(tags):
    """BIO tags -> [(start, end, type)], forgiving of I- without B-."""
    found, start, kind = [], None, None
    for index, tag in enumerate(list(tags) + ["O"]):
        if start is not None and (tag == "O" or tag[0] == "B" or tag[2:] != kind):
            found.append((start, index, kind))
            start = None
        if tag != "O" and start is None:
            start, kind = index, tag[2:]
    return found
