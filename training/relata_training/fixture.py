"""Writes ingest/nlp/fixtures/sentences.json: 2,000 sentences with the pieces and casing classes of the training tokenizer.

Sources: re3d's CENTCOM and US_State_Department documents (US public domain), and sentences made here by program: templates
with names of CAMEO's actor files (MIT), words of many scripts, and characters that tokenizers trip over.
"""
import json
import random
import unicodedata

from .augment import cameo_names
from .files import read_lines
from .pieces import Pieces

TOTAL = 2000
PUBLIC_DOMAIN = ("CENTCOM", "US_State_Department")
TEMPLATES = [
    "{n} met {n} in {w} on {d} .", "Why did {n} say that ?", "\" We will not sign , \" said {n} , {w} of {w} .", "{n} 's aide paid $ {d} to {w} .",
    "{w} : {n} / {n} ( {w} )", "{d} % of {w} were from {w} , {n} wrote .", "{n} does n't know {w} ; {n} does .", "On {d} , {n} left {w} for {w} .",
    "{w}-{w} talks with {n} failed …", "THE {n} STATEMENT , {d} : {w} !", "e.g. {w} , i.e. {w} @{w} #{w}", "{n} ( born {d} ) is {w} .",
]
WORLD = ("Zürich Ångström naïve façade Łódź Đorđević Erdoğan İstanbul ıspanak Nguyễn Phúc Straße STRASSE ẞ ﬁnance ﬂow œuvre Æsir Þór Ðe Ÿ ǅ ǆ Ω Αθήνα ΣΊΣΥΦΟΣ "
         "Σίσυφος Москва Рушайло Київ Ґ Ћирилица Հայաստան საქართველო ירושלים בְּרֵאשִׁית القاهرة محمد‌رضا کابل दिल्ली हिन्दी বাংলা தமிழ் ไทย ລາວ မြန်မာ ខ្មែរ 北京 東京都 "
         "ソウル ｶﾞｷﾞ 서울 𠀀𠀁 〇 ㍿ ＡＢＣ １２３ ① ⅷ ² ½ ٣٤ ५६ 𝔘𝔫𝔦 𝟙𝟚 🇺🇦 👩‍👩‍👧 ❤️ € ₽ ₹ £5m ¥ ™ © ° ′ ″ – — ― … « » „ “ ” ‘ ’ ‹ › ¿ ¡ § ¶ † ‡ • · ‐ ‑ ⁄ − × ÷ ≠").split(" ")
MARKS = ["\u0301", "\u0308", "\u0327", "\u200d", "\u200b", "\u00ad", "\ufeff", "\u2060", "\ufffd", "\u0000", "\u0007", "\u00a0", "\u3000", "\u2028", "\ue000", "\U000e0001", "\u0345", "\u1ab0"]
PLAIN = ("president minister talks oil gas army U.S. U.K. U.N. a.m. Ph.D. co-operation e-mail 3.5 1,000 24/7 v2.0 x86 AK-47 G-20 NATO iPhone McDonald O'Neill al-Qaeda "
         "http://example.org/a?b=c me@example.org don't 'tis rock'n'roll -- --- ... !? ?! _ __init__ C++ C# AT&T R&D 50% #tag @user :) antidisestablishmentarianism").split()


def odd(word, rng):
    """One change of the kind that texts from the web bring along."""
    kind = rng.randrange(9)
    at = rng.randrange(len(word) + 1)
    if kind == 0:
        return word.upper()
    if kind == 1:
        return word.lower()
    if kind == 2:
        return unicodedata.normalize("NFD", word)
    if kind == 3:
        return unicodedata.normalize("NFC", word[:at] + rng.choice(MARKS) + word[at:])
    if kind == 4:
        return word[:at] + rng.choice(MARKS) + word[at:]
    if kind == 5:
        return word.swapcase()
    if kind == 6:
        return word + rng.choice(["'s", "’s", ".", ",", "\"", "”", ")", "-", "…", "\u200b"])
    if kind == 7:
        return word * rng.choice([2, 3, 12])
    return rng.choice("([{\"'“‘«-–#@$€") + word


def number(rng):
    return rng.choice([str(rng.randrange(3000)), f"{rng.randrange(1, 29)}/{rng.randrange(1, 13)}/{rng.randrange(1990, 2030)}", f"{rng.random() * 100:.2f}",
                       f"{rng.randrange(1, 999)},{rng.randrange(100, 999)}", f"{rng.randrange(24)}:{rng.randrange(10, 60)}", f"{rng.randrange(1, 32)}th", f"19{rng.randrange(10, 99)}s"])


def made(rng, names):
    words = []
    for part in rng.choice(TEMPLATES).split(" "):
        if "{n}" in part:
            words += list(rng.choice(names)) if part == "{n}" else [part.replace("{n}", rng.choice(names)[-1])]
        else:
            while "{w}" in part:
                part = part.replace("{w}", rng.choice(WORLD if rng.random() < 0.5 else PLAIN), 1)
            words.append(part.replace("{d}", number(rng)))
    return [odd(word, rng) if rng.random() < 0.25 else word for word in words]


def public_domain(data):
    for source in PUBLIC_DOMAIN:
        for document in sorted(read_lines(f"{data}/re3d/{source}/documents.jsonl"), key=lambda row: row["_id"]):
            for line in document["text"].replace(". ", ".\n").split("\n"):
                words = line.split()
                if 4 <= len(words) <= 30:
                    yield words


def sentences(data):
    rng = random.Random(11)
    names = sorted({words for _, words in cameo_names(data)})
    natural = list(public_domain(data))
    rng.shuffle(natural)
    chosen = natural[:TOTAL // 4]
    while len(chosen) < TOTAL:
        chosen.append(made(rng, names))
    return chosen


def run(options):
    pieces = Pieces(f"{options.encoder}/tokenizer.json")
    rows = []
    for words in sentences(options.data):
        encoded = [pieces(word) for word in words]
        rows.append([words, [ids for ids, _ in encoded], ["".join(f"{k:x}" for k in classes) for _, classes in encoded]])
    target = f"{options.repository}/ingest/nlp/fixtures/sentences.json"
    with open(target, "w", encoding="utf8") as file:
        file.write("[\n" + ",\n".join(json.dumps(row, ensure_ascii=True, separators=(",", ":")) for row in rows) + "\n]\n")
    print("sentences", len(rows), "words", sum(len(row[0]) for row in rows))
