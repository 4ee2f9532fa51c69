// Lines that belong to a web page and not to its article.

/** Whole lines, lower-cased, without punctuation at the ends. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set(
  `accessibility links;skip links;breaking news;latest news;top stories;top story;most read;most popular;most viewed;most shared;trending;trending now
related;related articles;related stories;related news;related content;related topics;related links;related coverage;recommended;recommended for you
more stories;more news;more on this story;more on this topic;more from;you may also like;you might also like;also read;read also;editors' picks;editor's picks
share;share this;share this article;share this story;share article;shares;share on facebook;share on twitter;share on x;share on linkedin;share on whatsapp;share via email
tweet;email;e-mail;email this;email this article;print;print this;print this article;printer-friendly version;print article;save;bookmark;copy link;embed;like;follow
follow us;comment;comments;leave a comment;add a comment;post a comment;view comments;show comments;no comments;reply;report abuse
subscribe;subscribe now;sign up;sign in;log in;login;log out;register;my account;newsletter;newsletters;get the newsletter;support us;donate;advertise
home;homepage;menu;main menu;navigation;search;close;back;back to top;top;next;previous;prev;skip;more;see more;show more;load more;view all;see all;read more;continue reading
full story;learn more;find out more;watch;watch live;watch now;listen;live;play;pause;video;videos;photos;photo gallery;gallery;slideshow;audio;podcast;podcasts;transcript
news;world;politics;business;economy;sport;sports;culture;science;technology;tech;health;opinion;weather;travel;entertainment;lifestyle;local;national;international
world news;usa;archive;sitemap;site map;contact;contact us;about;about us;help;faq;faqs;careers;jobs;press;terms;terms of use;terms of service;terms and conditions
privacy;privacy policy;cookie policy;cookies;accept;accept all;accept cookies;cookie settings;manage cookies;rss;rss feed;feedback;advertisement;advertisements;sponsored
sponsored content;promoted;promoted content;ad;ads;loading;please wait;error;languages;english;download;downloads;apps;mobile;settings;topics;tags;sections;categories
no media source currently available;image;image caption;image source;media caption;file photo;caption;credits;facebook;twitter;instagram;youtube;linkedin;whatsapp;telegram;pinterest;reddit`
    .split(/[;\n]/)
    .map((line) => line.trim()),
);

/** Openings of such lines; what follows is a link, a button or a legal notice. */
export const FURNITURE_OPENINGS: readonly RegExp[] = [
  /^skip to (?:main |the )?(?:content|navigation|search|menu|footer)/i,
  /^(?:read|see|watch|listen|view|hear) (?:more|also|next|now|the full)\b/i,
  /^(?:share|tweet|pin|post|send) (?:this|it|on|via|to)\b/i,
  /^(?:follow|like|find|join) us\b/i,
  /^(?:sign|log) (?:up|in) (?:for|to|with|here)\b/i,
  /^subscribe (?:to|for|now|today|here)\b/i,
  /^click (?:here|on|to)\b/i,
  /^(?:related|recommended|more|also|next|previous|tags?|topics?|filed under|categor(?:y|ies)|sections?)\s*:/i,
  /^more (?:from|on|about|in) .{0,40}$/i,
  /^(?:copyright|©|\(c\)\s*\d{4})/i,
  /^all rights reserved/i,
  /^this (?:website|site|page) uses cookies/i,
  /^(?:image|photo|picture|video|media|file photo|graphic|illustration) ?(?:caption|source|credit|copyright|by)?\s*:/i,
  /^(?:last )?(?:updated|published|posted|modified)(?: on| at)?\s*:?\s+.{0,40}\d/i,
  /^\d+ (?:comments?|shares?|likes?|views?|retweets?|min(?:ute)?s? read)\b/i,
  /^(?:by|from|reported by|written by|edited by) \p{Lu}[\p{L}.'’ -]{1,60}$/u,
  /^(?:advertisement|sponsored|promoted)\b.{0,30}$/i,
];

/** Marks that stand between the items of a menu or a trail of crumbs. */
export const MENU_SEPARATOR = /\s[|›»·•▸>]\s|\s\/\s/u;

/** Behind the caption of a picture, whose it is: "The mayor in Lagos. Photo: Ann Vale/AFP". Without a full stop in front, only where a slash tells. */
const OWNER = String.raw`(?:Image|Photo|Photograph|Picture|Video|Audio)(?: credit)?: (?=\p{Lu})`;
const NAMED = String.raw`[\p{Lu}\d][^\s:]*(?:\s+(?:&|of|and|the|via|for|\p{Lu}[^\s:]*)){0,6}`;
export const TRAILING_CREDIT = new RegExp(
  String.raw`[.!?…)"”’]\s+${OWNER}${NAMED}(?:\s+\/\s+${NAMED})?\s*$|\S\s+${OWNER}${NAMED}\s*\/\s*${NAMED}\s*$`,
  'u',
);
